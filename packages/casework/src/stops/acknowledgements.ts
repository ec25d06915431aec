// SPDX-License-Identifier: EUPL-1.2
import { Instant, StopParty } from '@samsyn/terms';
import type { AuthorityRole, ItemEntry } from '@samsyn/terms';
import type { StopAcknowledged } from './stop-party.ts';
import { textOf } from './value-of.ts';

/** The item in which each authority tells that a stop has reached an officer of its own. */
export const acknowledgementItem: Readonly<Record<AuthorityRole, string>> = {
  migration: 'stop-acknowledgement-to-police',
  police: 'stop-acknowledgement',
};

function readAcknowledgement(
  authority: AuthorityRole,
  entry: ItemEntry,
): StopAcknowledged | undefined {
  const party = StopParty.safeParse(entry.value['party']);
  const at = Instant.safeParse(entry.value['acknowledgedAt']);
  const stopId = textOf(entry, 'stop');
  if (!party.success || !at.success || stopId === undefined) return undefined;
  return {
    authority,
    party: party.data,
    stopId,
    officer: textOf(entry, 'officer') ?? '',
    at: at.data,
  };
}

/** Every acknowledgement that both authorities have told, whichever order they came in. */
export function acknowledgements(entries: readonly ItemEntry[]): readonly StopAcknowledged[] {
  return entries.flatMap((entry) => {
    const role = (['migration', 'police'] as const).find(
      (one) => acknowledgementItem[one] === String(entry.item),
    );
    return (role && readAcknowledgement(role, entry)) ?? [];
  });
}
