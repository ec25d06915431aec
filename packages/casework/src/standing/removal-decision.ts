// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { dayIn } from './field.ts';
import { latestWords } from './latest-words.ts';

/** What the sources say of the removal decision. */
export interface RemovalDecision {
  /** The kinds that are said, each once. */
  readonly kinds: readonly string[];
  /** Whether it is a general court's expulsion for a crime; `disputed` when only some sources say so. */
  readonly criminal: 'yes' | 'no' | 'disputed';
  /** The days on which it is said to have been made, each once, the earliest first. */
  readonly madeOn: readonly PlainDate[];
}

/** Reads the decision from every source's latest word: none of them speaks for another. */
export function removalDecision(entries: readonly ItemEntry[]): RemovalDecision {
  const words = latestWords(entries, 'removal-decision');
  const kinds = [...new Set(words.map(({ value }) => String(value['kind'])))];
  const isSaid = kinds.includes('criminal-expulsion');
  return {
    kinds,
    criminal: isSaid ? (kinds.length === 1 ? 'yes' : 'disputed') : 'no',
    madeOn: [...new Set(words.flatMap((entry) => dayIn(entry, 'decidedOn') ?? []))].toSorted(),
  };
}

/** Whether every source says that it is a general court's expulsion for a crime. */
export function isCriminal(entries: readonly ItemEntry[]): boolean {
  return removalDecision(entries).criminal === 'yes';
}

/** The first day on which the decision is said to have been made. */
export function decidedOn(entries: readonly ItemEntry[]): PlainDate | undefined {
  return removalDecision(entries).madeOn[0];
}
