// SPDX-License-Identifier: EUPL-1.2
import type { AgreementVersionView, PartChange } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { AgreementSubject } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { counted } from '../../messages/counted.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { agreementQueries } from './agreement-queries.ts';
import { agreementWords } from './agreement-words.ts';
import { fieldPath, fieldText } from './field-path.ts';

interface Compared {
  readonly subject: AgreementSubject;
  readonly before: AgreementVersionView;
  readonly after: AgreementVersionView;
}

/** What the version says otherwise than the one in use, side by side, part by part. */
export function VersionChanges(compared: Compared) {
  const words = useAreaWords(agreementWords);
  const same = compared.before.hash === compared.after.hash;
  return (
    <section aria-labelledby="comparison" className="sy-stack">
      <Heading level={2} id="comparison">
        {words.comparison}
      </Heading>
      {same ? <p>{words.same}</p> : <Changes {...compared} />}
    </section>
  );
}

function Changes({ subject, before, after }: Compared) {
  const words = useAreaWords(agreementWords);
  const query = useQuery(agreementQueries.comparison(subject, before.hash, after.hash));
  return (
    <Loaded query={query}>
      {({ changes }) => (
        <>
          <p>
            {changes.length === 0
              ? words.noChanges
              : words.changes(counted(changes.length, words.part, words.parts))}{' '}
            {words.comparedWith(before.edition)}
          </p>
          {changes.map((change) => (
            <Change key={change.part} change={change} before={before} after={after} />
          ))}
        </>
      )}
    </Loaded>
  );
}

function Change(props: { readonly change: PartChange } & Omit<Compared, 'subject'>) {
  const { say } = useLanguage();
  const words = useAreaWords(agreementWords);
  const { change, before, after } = props;
  const title = `${words.change[change.change]}: ${say(change.label)}`;
  return (
    <div>
      <Heading level={4} elementType="h3">
        {title}
      </Heading>
      <div className="sy-scroll">
        <Table aria-label={title} size="medium">
          <TableHeader>
            <Column isRowHeader>{words.place}</Column>
            <Column>{words.before(before.edition)}</Column>
            <Column>{words.after(after.edition)}</Column>
          </TableHeader>
          <TableBody>
            {change.fields.map((one) => (
              <Row key={one.field} id={one.field}>
                <Cell>{fieldPath(one.field, words)}</Cell>
                <Cell>{fieldText(one.before, words)}</Cell>
                <Cell>{fieldText(one.after, words)}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}
