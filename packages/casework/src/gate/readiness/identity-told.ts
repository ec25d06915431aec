// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, EntryId, ItemEntry } from '@samsyn/terms';
import { commentOn } from '../../identity/identity-claims.ts';
import { foundFact } from '../found-fact.ts';
import type { FoundFact } from '../found-fact.ts';

export interface KnownTo {
  readonly role: AuthorityRole;
  /** Own entries that the other authority has acknowledged. */
  readonly told: ReadonlySet<EntryId>;
}

/**
 * Every new fact of identity has reached the migration authority, and the person was heard on it or
 * it is on record why not (JO 6758-2016).
 */
export function identityTold(entries: readonly ItemEntry[], { role, told }: KnownTo): FoundFact {
  const claims = entries.filter(({ item }) => String(item) === 'new-identity-facts');
  if (claims.length === 0) return foundFact('not-needed', []);
  const open = claims.filter(
    ({ entryId }) =>
      (role === 'police' && !told.has(entryId)) || commentOn(entries, entryId) === undefined,
  );
  return foundFact(open.length === 0 ? 'there' : 'missing', open.length === 0 ? claims : open);
}
