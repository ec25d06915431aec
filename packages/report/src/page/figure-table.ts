// SPDX-License-Identifier: EUPL-1.2
import type { FigureDirection, FigureId, FigureRow, FigureStatement } from '@samsyn/terms';
import { cellWords } from './cell-words.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { partWords } from './part-words.ts';
import type { ReportContent } from './report-content.ts';
import { nameOf } from './name-of.ts';

/** One line of a table: what one authority gave, as the other received it; or each one's own. */
export interface FigureLine {
  /** The authority that gives; undefined where each tells of its own. */
  readonly giver: FigureStatement | undefined;
  readonly part: string;
  readonly detail: string;
  readonly rows: readonly (FigureRow | undefined)[];
}

function directionAt(
  statement: FigureStatement,
  giver: FigureStatement | undefined,
): FigureDirection {
  if (giver === undefined) return 'own';
  return statement === giver ? 'given' : 'received';
}

/** The lines of a figure, both authorities side by side. */
export function figureLines(
  statements: readonly FigureStatement[],
  figure: FigureId,
): readonly FigureLine[] {
  return [undefined, ...statements].flatMap((giver) => {
    const found = statements.map((one) =>
      one.rows.filter((row) => row.figure === figure && row.direction === directionAt(one, giver)),
    );
    const keys = new Set(found.flat().map(({ part, detail }) => JSON.stringify([part, detail])));
    return [...keys].map((key): FigureLine => {
      const rows = found.map((of) =>
        of.find(({ part, detail }) => JSON.stringify([part, detail]) === key),
      );
      const some = rows.find((row) => row !== undefined);
      return { giver, part: some?.part ?? '', detail: some?.detail ?? '', rows };
    });
  });
}

function lineWords(content: ReportContent, { giver, part, detail }: FigureLine): string {
  const words = [part, detail]
    .filter((code) => code !== '')
    .map((code) => partWords(code, content.label));
  const what = words.length === 0 ? 'Alla' : words.join(': ');
  return giver === undefined ? what : `${what} (från ${nameOf(giver).sv})`;
}

/** The table of a figure under a heading that names it: a line for each part, a column for each authority. */
export function figureTable(content: ReportContent, figure: FigureId, name: string): Markup {
  const { statements } = content;
  const lines = figureLines(statements, figure);
  if (lines.length === 0) return markup`<p>Inget att räkna under perioden.</p>`;
  return markup`<table><caption class="said">${name}</caption><thead><tr><th scope="col">Vad</th>${statements.map(
    (one) => markup`<th scope="col">${nameOf(one).sv}</th>`,
  )}</tr></thead><tbody>${lines.map(
    (line) =>
      markup`<tr><th scope="row">${lineWords(content, line)}</th>${line.rows.map(
        (row) => markup`<td>${cellWords(row)}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}
