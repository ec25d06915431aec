// SPDX-License-Identifier: EUPL-1.2
import { custodyOn } from '@samsyn/casework';
import type { Custody } from '@samsyn/casework';
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';

/** The person's custody ledger on a day, by the law's own periods. */
export function custodyOf(
  { lawbook }: Pick<CaseContext, 'lawbook'>,
  entries: readonly ItemEntry[],
  on: PlainDate,
): Custody {
  return custodyOn({ entries, on, periods: lawbook.periods.map(({ rule }) => rule) });
}
