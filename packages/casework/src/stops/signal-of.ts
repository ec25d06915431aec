// SPDX-License-Identifier: EUPL-1.2
import type { SignalSaid, Stop } from '@samsyn/terms';

/** A stop as what must be taken note of. */
export function signalOf({ stopId, kind, item, since, reference, reach }: Stop): SignalSaid {
  return {
    signalId: stopId,
    what: kind,
    item,
    since,
    reference: reference ?? null,
    onlyDecision: reach.kind === 'one-decision' ? reach.reference : null,
  };
}
