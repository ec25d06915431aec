// SPDX-License-Identifier: EUPL-1.2
import type { CaseSummary } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import { useLanguage } from '../../language/language-context.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';

/**
 * Cases, one a row. Every status stands in words: the ordinary in few, the exceptions in full and
 * in bold, so that they are what one sees.
 */
export function CaseTable(props: {
  readonly label: string;
  readonly cases: readonly CaseSummary[];
}) {
  const { person, start } = useLanguage().messages;
  return (
    <div className="sy-scroll">
      <Table aria-label={props.label} size="medium">
        <TableHeader>
          <Column isRowHeader>{start.number}</Column>
          <Column>{start.person}</Column>
          <Column>{person.protection}</Column>
          <Column>{start.enforcement}</Column>
          <Column>{start.state}</Column>
          <Column>{start.waiting}</Column>
          <Column>{start.changed}</Column>
        </TableHeader>
        <TableBody>{props.cases.map(caseRow)}</TableBody>
      </Table>
    </div>
  );
}

function caseRow(summary: CaseSummary) {
  const { protection, stayInForce, waiting } = summary;
  return (
    <Row key={summary.caseId} id={summary.caseId}>
      <Cell>
        <Link href={paths.case(summary.caseId)}>
          <span className="sy-whole">{summary.number}</span>
        </Link>
      </Cell>
      <Cell>
        <PersonName name={summary.personName} protection={protection} />
      </Cell>
      <Cell>
        <Words
          of={({ words }) => words.protectionShort[protection]}
          isException={protection !== 'none'}
        />
      </Cell>
      <Cell>
        <Words
          of={({ stay }) => (stayInForce ? stay.inForceShort : stay.noneShort)}
          isException={stayInForce}
        />
      </Cell>
      <Cell>
        <Words of={({ words }) => words.caseState[summary.state]} />
      </Cell>
      <Cell>
        <Words of={({ start }) => start.waitingCount(waiting)} isException={waiting > 0} />
      </Cell>
      <Cell>
        <span className="sy-whole">{instantText(summary.changedAt)}</span>
      </Cell>
    </Row>
  );
}

function Words(props: {
  readonly of: (messages: ReturnType<typeof useLanguage>['messages']) => string;
  readonly isException?: boolean;
}) {
  const said = props.of(useLanguage().messages);
  return props.isException === true ? <strong>{said}</strong> : said;
}
