// SPDX-License-Identifier: EUPL-1.2
import { hiddenWords } from './cell-words.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

export interface Bar {
  readonly label: string;
  /** One value of each series; null where it is too small to be told. */
  readonly values: readonly (number | null)[];
}

export interface BarChart {
  readonly id: string;
  readonly title: string;
  /** The series’ names, two at the most; told apart by their pattern and by their order. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
}

const labelWidth = 230;
const barWidth = 360;
const barHeight = 16;
const gap = 10;

function fillOf(id: string, at: number): string {
  return at === 0 ? '#1b3a5c' : `url(#${id}-s)`;
}

function valueWords(value: number | null): string {
  return value === null ? hiddenWords : value.toLocaleString('sv-SE');
}

function described({ series, bars }: BarChart): string {
  return bars
    .map(({ label, values }) => {
      const told = values.map((value, at) => `${series[at] ?? ''} ${valueWords(value)}`.trim());
      return `${label}: ${told.join(', ')}`;
    })
    .join('. ');
}

function drawn({ id, bars, series }: BarChart): {
  readonly shapes: Markup[];
  readonly height: number;
} {
  const most = Math.max(1, ...bars.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const rowHeight = series.length * barHeight + gap;
  const shapes = bars.flatMap(({ label, values }, row) => {
    const top = row * rowHeight;
    const name = markup`<text x="${labelWidth - 8}" y="${top + 13}" text-anchor="end">${label}</text>`;
    const rects = values.map((value, at) => {
      const y = top + at * barHeight;
      const width = Math.round(((value ?? 0) / most) * barWidth);
      return markup`<rect x="${labelWidth}" y="${y}" width="${width}" height="${barHeight - 3}" fill="${fillOf(id, at)}" stroke="#1b3a5c"/><text x="${labelWidth + width + 6}" y="${y + 12}">${valueWords(value)}</text>`;
    });
    return [name, ...rects];
  });
  return { shapes, height: bars.length * rowHeight };
}

/**
 * A chart of lying bars as SVG. All that it shows is told in its description, and by the table that
 * stands beside it; nothing hangs on colour.
 */
export function barChart(chart: BarChart): Markup {
  const { id, title, series } = chart;
  const { shapes, height } = drawn(chart);
  const legend = series.map(
    (name, at) =>
      markup`<rect x="${labelWidth + at * 200}" y="${height + 4}" width="14" height="11" fill="${fillOf(id, at)}" stroke="#1b3a5c"/><text x="${labelWidth + at * 200 + 20}" y="${height + 14}">${name}</text>`,
  );
  return markup`<figure><svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 700 ${height + 24}" width="700"><title id="${id}-t">${title}</title><desc id="${id}-d">${described(chart)}</desc><defs><pattern id="${id}-s" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#1b3a5c"/></pattern></defs>${shapes}${series.length > 1 ? legend : []}</svg><figcaption>${title}</figcaption></figure>`;
}
