// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { latestEntry } from './latest-entry.ts';

const newLapseRule = '2025-04-01';

function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}

/**
 * Whether the removal decision stands on a day, recomputed from the day of legal force and never
 * copied from a register. Before 2025-04-01 a decision lapsed four years from legal force; what had
 * lapsed by then stays lapsed, what had not lives under the newer rule, which counts from departure
 * (12 kap. 22 § UtlL, SFS 2025:225).
 * @returns `unknown` when no day of legal force is known
 */
export function decisionAlive(
  entries: readonly ItemEntry[],
  on: PlainDate,
): 'yes' | 'no' | 'unknown' {
  const legalForceOn = latestEntry(entries, 'service-and-legal-force')?.value['legalForceOn'];
  if (typeof legalForceOn !== 'string') return 'unknown';
  const lapsesOn = yearsAfter(legalForceOn, 4);
  const underOldRule = lapsesOn < newLapseRule || on < newLapseRule;
  return underOldRule && lapsesOn <= on ? 'no' : 'yes';
}
