// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { latestEntry } from './latest-entry.ts';

type Alive = 'yes' | 'no' | 'unknown';

const newLapseRule = '2025-04-01';

function yearsAfter(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}

/** Four years from legal force before 2025-04-01; what had not lapsed by then lives on. */
function aliveByLegalForce(legalForceOn: string, on: PlainDate): Alive {
  const lapsesOn = yearsAfter(legalForceOn, 4);
  const underOldRule = lapsesOn < newLapseRule || on < newLapseRule;
  return underOldRule && lapsesOn <= on ? 'no' : 'yes';
}

/** An expulsion on account of crime lapses when its re-entry ban ends. */
function aliveByEntryBan(entries: readonly ItemEntry[], on: PlainDate): Alive {
  const endsOn = latestEntry(entries, 'entry-ban')?.value['endsOn'];
  if (typeof endsOn !== 'string') return 'unknown';
  return on < endsOn ? 'yes' : 'no';
}

/**
 * Whether the removal decision stands on a day, recomputed from every day of legal force that is
 * stated and never copied from a register (JO 8824-2019). Before 2025-04-01 a decision lapsed four
 * years from legal force; what had lapsed stays lapsed, what had not lives under the newer rule,
 * which counts from departure (12 kap. 22 § UtlL, SFS 2025:225, which has no transitional rule).
 * @returns `unknown` when no day is known, or when the stated days lead to different answers
 */
export function decisionAlive(entries: readonly ItemEntry[], on: PlainDate): Alive {
  if (latestEntry(entries, 'removal-decision')?.value['kind'] === 'criminal-expulsion') {
    return aliveByEntryBan(entries, on);
  }
  const answers = new Set<Alive>();
  for (const entry of entries) {
    const legalForceOn = entry.value['legalForceOn'];
    if (entry.item !== 'service-and-legal-force' || typeof legalForceOn !== 'string') continue;
    answers.add(aliveByLegalForce(legalForceOn, on));
  }
  const [answer] = answers;
  return answer === undefined || answers.size > 1 ? 'unknown' : answer;
}
