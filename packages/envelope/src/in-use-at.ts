// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import { SamsynError } from '@samsyn/terms';
import { standingOf } from './key-window.ts';
import type { KeyWindow } from './key-window.ts';

/**
 * The set in use at a moment: of those in force the one that came last; where none is, the one that
 * came last at all, which every use then refuses by its standing.
 * @throws SamsynError `config.invalid` when there are no keys
 */
export function inUseAt<T extends { readonly valid: KeyWindow }>(
  sets: readonly T[],
  at: Instant,
): T {
  const newestFirst = sets.toSorted((a, b) => Date.parse(b.valid.from) - Date.parse(a.valid.from));
  const found =
    newestFirst.find(({ valid }) => standingOf(valid, at) === 'in-force') ?? newestFirst[0];
  if (!found) throw new SamsynError('config.invalid', 'no keys', 'keys');
  return found;
}
