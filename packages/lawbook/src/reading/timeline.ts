// SPDX-License-Identifier: EUPL-1.2
import type { Digest, PlainDate, Sentence } from '@samsyn/terms';
import type { Act } from '../acts-schema.ts';
import type { Lawbook } from '../load-lawbook.ts';

/** A day on which an act changed, and how that is known. */
export type ActChange = {
  readonly act: string;
  readonly name: Sentence;
  readonly on: PlainDate;
  readonly evidence: Act['changes'][number]['evidence'];
  readonly what: Sentence;
};

export type Timeline = {
  /** The stretches of days, each with one rule set; the last is open. */
  readonly intervals: readonly {
    readonly from: PlainDate;
    readonly until: PlainDate | null;
    readonly hash: Digest;
  }[];
  /** Oldest first. */
  readonly changes: readonly ActChange[];
};

/** The days on which the law changes, and what is known of each change. */
export function timelineOf({ stretches, acts, ruleSetOn }: Lawbook): Timeline {
  return {
    intervals: stretches.map((from) => {
      const { until, hash } = ruleSetOn(from);
      return { from, until, hash };
    }),
    changes: acts
      .flatMap(({ act, name, changes }) => changes.map((one) => ({ act, name, ...one })))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  };
}
