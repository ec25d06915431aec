// SPDX-License-Identifier: EUPL-1.2
import type { FigureRow } from '@samsyn/terms';
import { timeWords } from './time-words.ts';

/** What stands where a number is too small to be told. */
export const hiddenWords = 'dolt';

/** A share as a reader takes it in: `83 %`. */
export function shareWords(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A row as it stands in a table: the number, of how many, the median with its quartiles. */
export function cellWords(row: FigureRow | undefined): string {
  if (row === undefined) return '–';
  const { medianMs, quarterMs, threeQuartersMs } = row;
  const spread =
    medianMs === null || quarterMs === null || threeQuartersMs === null
      ? ''
      : `; median ${timeWords(medianMs)}, hälften mellan ${timeWords(quarterMs)} och ${timeWords(threeQuartersMs)}`;
  if (row.hidden || row.count === null) return `${hiddenWords}${spread}`;
  const count = row.count.toLocaleString('sv-SE');
  const share =
    row.of === null || row.of === 0
      ? ''
      : ` av ${row.of.toLocaleString('sv-SE')} (${shareWords(row.count / row.of)})`;
  return `${count}${share}${spread}`;
}
