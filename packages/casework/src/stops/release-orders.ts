// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, SignalSaid } from '@samsyn/terms';
import { dayOf, textOf } from './value-of.ts';

/** Every order of a court that the person is to be released, carried out or not. */
export function releaseOrders(entries: readonly ItemEntry[]): readonly SignalSaid[] {
  return entries
    .filter(({ item }) => String(item) === 'release-notice')
    .map((entry) => ({
      signalId: entry.entryId,
      what: 'release',
      item: entry.item,
      since: dayOf(entry, 'decidedOn'),
      reference: textOf(entry, 'courtCase') ?? null,
      onlyDecision: null,
    }));
}
