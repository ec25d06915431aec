// SPDX-License-Identifier: EUPL-1.2
import type { DecisionTable } from '@samsyn/contract';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { PlainDate, RuleId } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from './law-words.ts';
import { Outline } from './outline.tsx';
import { citation, RuleLink } from './rule-link.tsx';

type TableRow = DecisionTable['rows'][number];

/** The table itself, with a column for each fact that some of its rules ask by itself. */
export function RuleGrid(props: { readonly table: DecisionTable; readonly here?: RuleId }) {
  const { table, here } = props;
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const shown = table.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => table.rows.some(({ cells }) => (cells[index] ?? null) !== null));
  const others = table.rows.some(({ also }) => also.length > 0);
  return (
    <div className="sy-scroll sy-grid">
      <Table aria-label={words.tableTitle(citation(table.parent))} size="medium">
        <TableHeader>
          <Column isRowHeader id="rule">
            {words.tableRule}
          </Column>
          {shown.map(({ fact, asked }) => (
            <Column key={fact} id={fact}>
              {say(asked)}
            </Column>
          ))}
          {others && <Column id="also">{words.tableAlso}</Column>}
          <Column id="outcome">{words.tableOutcome}</Column>
        </TableHeader>
        <TableBody>
          {table.rows.map((row) => (
            <Row key={row.rule} id={row.rule}>
              <Cell>
                <Named row={row} on={table.on} isHere={row.rule === here} />
              </Cell>
              {shown.map(({ fact, index }) => {
                const cell = row.cells[index] ?? null;
                return <Cell key={fact}>{cell === null ? '' : say(cell)}</Cell>;
              })}
              {others && <Cell>{row.also.length === 0 ? '' : <Outline lines={row.also} />}</Cell>}
              <Cell>
                <Concluded row={row} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function Named(props: {
  readonly row: TableRow;
  readonly on: PlainDate;
  readonly isHere: boolean;
}) {
  const words = useAreaWords(lawWords);
  return (
    <>
      <RuleLink rule={props.row} on={props.on} />
      <br />
      <span className="sy-quiet">{words.kind[props.row.kind]}</span>
      {props.isHere && (
        <>
          <br />
          <strong>{words.tableHere}</strong>
        </>
      )}
    </>
  );
}

function Concluded({ row }: { readonly row: TableRow }) {
  const words = useAreaWords(lawWords);
  const { messages } = useLanguage();
  if (row.standing === 'unencoded') return words.tableUnencoded;
  const outcome = row.outcome === null ? '' : messages.words.outcome[row.outcome];
  return (
    <>
      <strong>{outcome}</strong>
      {row.asks.length > 0 && ` ${words.tableAsks}`}
    </>
  );
}
