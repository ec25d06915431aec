// SPDX-License-Identifier: EUPL-1.2
import type { Digest, PlainDate, Sentence } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import { readingOn, type RuleReading } from './rule-reading.ts';

/** An act with those of its provisions that are law on the day. */
export type ActOn = {
  readonly act: string;
  readonly name: Sentence;
  /** The last amending act that the book has read the act through. */
  readonly readThrough: string;
  readonly provisions: readonly RuleReading[];
};

export type LawOn = {
  readonly on: PlainDate;
  readonly interval: { readonly from: PlainDate; readonly until: PlainDate | null };
  readonly hash: Digest;
  readonly acts: readonly ActOn[];
};

/**
 * The law of a day: every provision in force, and every one whose wording that day nobody has
 * encoded, under the act it is cited by, in the order of the book.
 * @throws SamsynError `law.no-law-for-date`
 */
export function lawOn(book: Lawbook, on: PlainDate): LawOn {
  const { from, until, hash } = book.ruleSetOn(on);
  const readings = [...book.rules.values()]
    .map((located) => readingOn(located, on))
    .filter(({ standing }) => standing !== 'absent');
  const byAct = Map.groupBy(readings, ({ provisions }) => provisions[0]?.act);
  return {
    on,
    interval: { from, until },
    hash,
    acts: book.acts.flatMap(({ act, name, readThrough }) => {
      const provisions = byAct.get(act);
      return provisions === undefined ? [] : [{ act, name, readThrough, provisions }];
    }),
  };
}
