// SPDX-License-Identifier: EUPL-1.2
import type { GrowthPoint } from './growth-figure.ts';

interface Line {
  readonly name: string;
  readonly dash: string;
  /** Processor time for one, milliseconds. */
  readonly costOf: (point: GrowthPoint) => number;
}

/** What grows or does not; the same order in the chart and in its table. */
export const growthLines: readonly Line[] = [
  { name: 'a case handed over', dash: '', costOf: ({ handover }) => handover.cpuMs },
  { name: 'the first hundred cases', dash: '8 4', costOf: ({ list }) => list.cpuMs },
  { name: 'a case page', dash: '2 4', costOf: ({ page }) => page.cpuMs },
  {
    name: 'comparing a case with the other node',
    dash: '12 4 2 4',
    costOf: ({ reconcile, cases }) => reconcile.cpuMs / cases,
  },
];

const left = 60;
const right = 430;
const top = 20;
const bottom = 260;
const shownMost = 2;

/** The cost of one at each size, as a share of what it is at the smallest. */
export function growthOf({ costOf }: Line, points: readonly GrowthPoint[]): readonly number[] {
  const first = points[0];
  return first === undefined ? [] : points.map((point) => costOf(point) / costOf(first));
}

/** The chart as SVG: how many times as much one costs, over sizes that are each ten times the last. */
export function growthChart(points: readonly GrowthPoint[]): string {
  const sizes = points.map(({ cases }) => Math.log10(cases));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const x = (cases: number): number =>
    Math.round(left + ((Math.log10(cases) - least) / (most - least || 1)) * (right - left));
  const shares = growthLines.map((line) => growthOf(line, points));
  const highest = Math.max(shownMost, Math.ceil(Math.max(...shares.flat())));
  const y = (share: number): number => Math.round(bottom - (share / highest) * (bottom - top));
  const ticks = Array.from({ length: highest + 1 }, (_, share) => share).map(
    (share) =>
      `<path d="M${left} ${y(share)}H${right}" stroke="#d0d5da"/><text x="${left - 8}" y="${y(share) + 4}" text-anchor="end">${share}</text>`,
  );
  const names = points.map(
    ({ cases }) =>
      `<text x="${x(cases)}" y="${bottom + 18}" text-anchor="middle">${cases.toLocaleString('en')}</text>`,
  );
  const drawn = growthLines.map(({ name, dash }, at) => {
    const shown = (shares[at] ?? []).map((share, point) => [
      x(points[point]?.cases ?? 0),
      y(share),
    ]);
    const key = top + 20 + at * 24;
    const stroke = `fill="none" stroke="#1b3a5c" stroke-width="2" stroke-dasharray="${dash}"`;
    return `<path d="M${shown.map((place) => place.join(' ')).join('L')}" ${stroke}/><path d="M${right + 30} ${key}h40" ${stroke}/><text x="${right + 78}" y="${key + 4}">${name}</text>`;
  });
  const told = growthLines.map(
    ({ name }, at) => `${name}: ${(shares[at] ?? []).map((share) => share.toFixed(2)).join(', ')}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 780 300" width="780" font-family="sans-serif" font-size="13"><title>What one costs as cases grow</title><desc>As a multiple of what it costs at the smallest size. ${told.join('. ')}</desc><rect width="780" height="300" fill="#fff"/>${ticks.join('')}${drawn.join('')}${names.join('')}<text x="${(left + right) / 2}" y="${bottom + 36}" text-anchor="middle">cases at each node</text></svg>\n`;
}
