// SPDX-License-Identifier: EUPL-1.2
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';

/** Rows of words and counts under their heads; nothing where there is no row. */
export function FigureTable(props: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const { heads, label, rows } = props;
  if (rows.length === 0) return null;
  return (
    <div className="sy-scroll">
      <Table aria-label={label} size="medium">
        <TableHeader>
          {heads.map((head, at) => (
            <Column key={head} isRowHeader={at === 0}>
              {head}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {rows.map((cells, at) => (
            <Row key={`${at} ${cells[0]}`} id={`${at} ${cells[0]}`}>
              {cells.map((cell, column) => (
                <Cell key={heads[column] ?? ''}>{cell}</Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
