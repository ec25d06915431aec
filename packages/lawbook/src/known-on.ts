// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import type { LocatedBlock } from './located-block.ts';

/** The readings that were known on a day, and those that were not yet or no longer. */
export type Known = {
  readonly known: readonly LocatedBlock[];
  readonly otherwise: readonly LocatedBlock[];
};

/** The newest reading of each rule when no day is named. */
export function knownOn(blocks: readonly LocatedBlock[], day: PlainDate | undefined): Known {
  const isKnown = ({ block: { known } }: LocatedBlock): boolean => {
    if (known === undefined) return true;
    if (day === undefined) return known.until === undefined;
    return known.from <= day && (known.until === undefined || day < known.until);
  };
  return {
    known: blocks.filter(isKnown),
    otherwise: blocks.filter((located) => !isKnown(located)),
  };
}

/** The days on which a reading was entered or corrected, the book's own first day before the rest. */
export function knowledgeOf(blocks: readonly LocatedBlock[], first: PlainDate): PlainDate[] {
  const days = blocks.flatMap(({ block: { known } }) =>
    known === undefined ? [] : [known.from, known.until].filter((day) => day !== undefined),
  );
  return [first, ...new Set(days.filter((day) => day > first))].toSorted();
}
