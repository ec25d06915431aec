// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { latestEntry } from '../../latest-entry.ts';
import { dayIn } from '../../standing/field.ts';
import { foundFact } from '../found-fact.ts';
import type { FoundFact } from '../found-fact.ts';
import type { Journey } from '../journey.ts';

/**
 * The journey is planned; where the Prison and Probation Service carries it out, on an order that
 * is valid that day (29 a § polislagen).
 */
export function transportGround(
  entries: readonly ItemEntry[],
  journey: Journey | undefined,
): FoundFact {
  if (!journey) return foundFact('not-needed', []);
  if (journey.escort !== 'prison-and-probation') return foundFact('not-needed', [journey.entry]);
  const orders = ['transport-order-police', 'transport-order'].map((item) =>
    latestEntry(entries, item),
  );
  const valid = orders.some((order) => {
    if (!order || dayIn(order, 'cancelledOn') !== undefined) return false;
    const until = dayIn(order, 'validUntil');
    return until !== undefined && until >= journey.on;
  });
  return foundFact(valid ? 'there' : 'missing', [journey.entry, ...orders]);
}
