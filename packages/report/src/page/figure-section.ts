// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from '../definitions/figure-definition.ts';
import { barChart } from './bar-chart.ts';
import { figureLines, figureTable } from './figure-table.ts';
import type { FigureLine } from './figure-table.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { partWords } from './part-words.ts';
import type { ReportContent } from './report-content.ts';
import { nameOf } from './name-of.ts';

const charted: ReadonlySet<string> = new Set([
  'items-by-outcome',
  'receipt-time',
  'answer-time',
  'judgment-time',
  'acceptance-time',
  'stop-time',
  'gates',
  'departures',
]);

function isWhole({ part, detail }: FigureLine): boolean {
  return part === '' && detail === '';
}

/** Charts of a figure: one for each part that is told by its details, else one of its parts. */
function charts(content: ReportContent, { figure, name }: FigureDefinition): Markup[] {
  if (!charted.has(figure)) return [];
  const lines = figureLines(content.statements, figure).filter((line) => !isWhole(line));
  const steps = lines.filter(({ detail }) => detail !== '');
  const groups = Map.groupBy(steps.length > 0 ? steps : lines, ({ giver, part, detail }) =>
    JSON.stringify([giver?.authority, detail === '' ? '' : part]),
  );
  return [...groups.values()].flatMap((of, at) => {
    const counted = content.statements.filter((_, column) =>
      of.some(({ rows }) => rows[column] !== undefined),
    );
    const columns = counted.map((one) => content.statements.indexOf(one));
    if (of.every(({ rows }) => rows.every((row) => row === undefined || row.hidden))) return [];
    const first = of[0];
    const part = first === undefined || first.detail === '' ? '' : first.part;
    const title = part === '' ? name.sv : `${name.sv}: ${partWords(part, content.label)}`;
    const bars = of.map(({ part: whole, detail, rows }) => ({
      label: partWords(detail === '' ? whole : detail, content.label),
      values: columns.map((column) => (rows[column] === undefined ? 0 : rows[column].count)),
    }));
    const series = counted.map((one) => nameOf(one).sv);
    return [barChart({ id: `${figure}-${at}`, title, series, bars })];
  });
}

/** What a figure means, how it is had and how far it holds; beside every figure. */
export function definitionOfFigure({ definition, query, uncertainty }: FigureDefinition): Markup {
  return markup`<dl class="definition"><dt>Definition</dt><dd>${definition.sv}</dd><dt>Fråga</dt><dd><code>${query}</code></dd><dt>Osäkerhet</dt><dd>${uncertainty.sv}</dd></dl>`;
}

/** One figure: its chart where one helps, its table, its definition. */
export function figureSection(content: ReportContent, definition: FigureDefinition): Markup {
  const { figure, name } = definition;
  return markup`<section><h3 id="figure-${figure}">${name.sv} <span lang="en">${name.en}</span></h3>${charts(content, definition)}${figureTable(content, figure, name.sv)}${definitionOfFigure(definition)}</section>`;
}
