// SPDX-License-Identifier: EUPL-1.2
import type { DecisionTable } from '@samsyn/contract';
import type { PlainDate, RuleId } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from './law-words.ts';
import { Outline } from './outline.tsx';
import { citation, RuleLink } from './rule-link.tsx';

type TableRow = DecisionTable['rows'][number];

/**
 * The table itself, with a column for each fact that some of its rules ask by itself. It is read, not
 * worked in, and has thousands of cells, so it is no grid of the design system's.
 */
export function RuleGrid(props: { readonly table: DecisionTable; readonly here?: RuleId }) {
  const { table, here } = props;
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const shown = table.columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => table.rows.some(({ cells }) => (cells[index] ?? null) !== null));
  const others = table.rows.some(({ also }) => also.length > 0);
  const title = words.tableTitle(citation(table.parent));
  return (
    <div className="sy-grid">
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.tableRule}</th>
            {shown.map(({ fact, asked }) => (
              <th key={fact} scope="col">
                {say(asked)}
              </th>
            ))}
            {others && <th scope="col">{words.tableAlso}</th>}
            <th scope="col">{words.tableOutcome}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.rule}>
              <th scope="row">
                <Named row={row} on={table.on} isHere={row.rule === here} />
              </th>
              {shown.map(({ fact, index }) => {
                const cell = row.cells[index] ?? null;
                return <td key={fact}>{cell !== null && say(cell)}</td>;
              })}
              {others && <td>{row.also.length > 0 && <Outline lines={row.also} />}</td>}
              <td>
                <Concluded row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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
