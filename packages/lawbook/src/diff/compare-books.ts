// SPDX-License-Identifier: EUPL-1.2
import type { RuleSet } from '@samsyn/rules';
import { isSamsynError, type PlainDate } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { diffIn, type LawDiff, sharedSpace } from './diff-law.ts';

/** What the newer book answers otherwise than the older from one day on. */
export type BookDiff = LawDiff & { readonly from: PlainDate };

/**
 * The difference of two books on every stretch of days on which their law is not the same; days that
 * only one of them encodes are left out.
 * @throws SamsynError `law.too-complex` when a comparison outgrows its budget of nodes.
 */
export function compareBooks(older: Lawbook, newer: Lawbook): BookDiff[] {
  const days = [...new Set([...older.stretches, ...newer.stretches])].toSorted();
  const pairs = new Map<string, Pair>();
  for (const from of days) {
    const [left, right] = [lawOn(older, from), lawOn(newer, from)];
    if (left === undefined || right === undefined || left.hash === right.hash) continue;
    const key = `${left.hash} ${right.hash}`;
    pairs.set(key, pairs.get(key) ?? { from, left, right });
  }
  if (pairs.size === 0) return [];
  const space = sharedSpace([...pairs.values()].flatMap(({ left, right }) => [left, right]));
  return [...pairs.values()].map(({ from, left, right }) => {
    const diff = diffIn(
      space,
      { lawbook: older, ruleSet: left },
      { lawbook: newer, ruleSet: right },
    );
    return { from, ...diff };
  });
}

type Pair = { readonly from: PlainDate; readonly left: RuleSet; readonly right: RuleSet };

/** The rule set of the day; undefined where its law is not encoded. */
function lawOn({ ruleSetOn }: Lawbook, day: PlainDate): RuleSet | undefined {
  try {
    return ruleSetOn(day);
  } catch (error) {
    if (isSamsynError(error) && error.code === 'law.no-law-for-date') return undefined;
    throw error;
  }
}
