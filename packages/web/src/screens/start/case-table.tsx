// SPDX-License-Identifier: EUPL-1.2
import type { CaseSummary } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { paths } from '../../paths.ts';

/** Cases, one a row. Every status stands in words. */
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
          <Column>{start.state}</Column>
          <Column>{start.enforcement}</Column>
          <Column>{start.waiting}</Column>
          <Column>{start.unit}</Column>
          <Column>{start.changed}</Column>
        </TableHeader>
        <TableBody>{props.cases.map(caseRow)}</TableBody>
      </Table>
    </div>
  );
}

function caseRow(summary: CaseSummary) {
  return (
    <Row key={summary.caseId} id={summary.caseId}>
      <Cell>
        <Link href={paths.case(summary.caseId)}>{summary.number}</Link>
      </Cell>
      <Cell>
        <PersonName name={summary.personName} />
      </Cell>
      <Cell>
        <Words of={(messages) => messages.words.protection[summary.protection]} />
      </Cell>
      <Cell>
        <Words of={(messages) => messages.words.caseState[summary.state]} />
      </Cell>
      <Cell>
        <Words of={({ stay }) => (summary.stayInForce ? stay.inForce : stay.none)} />
      </Cell>
      <Cell>
        <Words of={({ start }) => start.waitingCount(summary.waiting)} />
      </Cell>
      <Cell>{summary.unit}</Cell>
      <Cell>
        <InstantTime at={summary.changedAt} />
      </Cell>
    </Row>
  );
}

function Words({
  of,
}: {
  readonly of: (messages: ReturnType<typeof useLanguage>['messages']) => string;
}) {
  return of(useLanguage().messages);
}
