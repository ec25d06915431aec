// SPDX-License-Identifier: EUPL-1.2
import { custodyOn } from '@samsyn/casework';
import type { Custody } from '@samsyn/casework';
import { legalDay } from '@samsyn/terms';
import type { Instant, ItemEntry } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';

/** The person's custody ledger at a moment, by the law's own periods. */
export function custodyOf(
  { lawbook }: Pick<CaseContext, 'lawbook'>,
  entries: readonly ItemEntry[],
  now: Instant,
): Custody {
  return custodyOn({
    entries,
    on: legalDay(now),
    now,
    periods: lawbook.periods.map(({ rule }) => rule),
  });
}
