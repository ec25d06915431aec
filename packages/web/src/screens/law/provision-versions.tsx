// SPDX-License-Identifier: EUPL-1.2
import type { ProvisionView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from './law-words.ts';

/** The wordings of a provision in time, each with how it is known, and readings that were corrected. */
export function ProvisionVersions({ view }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  return (
    <section aria-labelledby="versions" className="sy-stack">
      <Heading level={2} id="versions">
        {words.versions}
      </Heading>
      <div className="sy-scroll">
        <Table aria-label={words.versions} size="medium">
          <TableHeader>
            <Column isRowHeader>{words.versionFrom}</Column>
            <Column>{words.versionUntil}</Column>
            <Column>{words.versionEvidence}</Column>
            <Column>{words.versionRead}</Column>
            <Column>{words.versionUnread}</Column>
          </TableHeader>
          <TableBody>
            {view.versions.map(({ from, until, evidence, textReadThrough, unreadFrom }) => (
              <Row key={from} id={from}>
                <Cell>{from}</Cell>
                <Cell>{until ?? words.openEnded}</Cell>
                <Cell>{words.evidence[evidence]}</Cell>
                <Cell>{textReadThrough ?? '–'}</Cell>
                <Cell>{unreadFrom ?? '–'}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      <p>{words.before[view.before]}</p>
      <OtherReadings view={view} />
    </section>
  );
}

function OtherReadings({ view: { otherReadings } }: { readonly view: ProvisionView }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  if (otherReadings.length === 0) return null;
  return (
    <>
      <Heading level={3}>{words.otherReadings}</Heading>
      <ul className="sy-list">
        {otherReadings.map(({ text, from, until, why }) => (
          <li key={`${from} ${text.sv}`}>
            <p>{words.otherReading(from, until ?? words.openEnded)}</p>
            <p>{say(text)}</p>
            {why !== null && <p>{say(why)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
