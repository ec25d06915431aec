// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { dayIn } from './field.ts';
import { latestWords } from './latest-words.ts';

/** What the sources say of the removal decision. */
export interface RemovalDecision {
  /** Its kind; undefined when none is said, or when the sources say different ones. */
  readonly kind: string | undefined;
  readonly kindIsDisputed: boolean;
  /** The days on which it is said to have been made, each once, the earliest first. */
  readonly madeOn: readonly PlainDate[];
}

/** Reads the decision from every source's latest word: none of them speaks for another. */
export function removalDecision(entries: readonly ItemEntry[]): RemovalDecision {
  const words = latestWords(entries, 'removal-decision');
  const kinds = new Set(words.map(({ value }) => value['kind']));
  const [kind] = kinds;
  return {
    kind: kinds.size === 1 && typeof kind === 'string' ? kind : undefined,
    kindIsDisputed: kinds.size > 1,
    madeOn: [...new Set(words.flatMap((entry) => dayIn(entry, 'decidedOn') ?? []))].toSorted(),
  };
}

/** Whether every source says that it is a general court's expulsion for a crime. */
export function isCriminal(entries: readonly ItemEntry[]): boolean {
  return removalDecision(entries).kind === 'criminal-expulsion';
}

/** The first day on which the decision is said to have been made. */
export function decidedOn(entries: readonly ItemEntry[]): PlainDate | undefined {
  return removalDecision(entries).madeOn[0];
}
