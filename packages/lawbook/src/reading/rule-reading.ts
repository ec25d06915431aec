// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, PlainDate, Provision, RuleId, Sentence } from '@samsyn/terms';
import type { Block, Interval } from '../block-schema.ts';
import type { LocatedBlock } from '../located-block.ts';
import { standingOn } from '../standing-on.ts';

/** A provision as one points at it. */
export type RuleName = {
  readonly rule: RuleId;
  readonly kind: Block['kind'];
  readonly provisions: readonly Provision[];
  /** What it says, in our own words. */
  readonly text: Sentence;
};

/** A stretch of days with one wording, and how that wording is known. */
export type Version = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly evidence: Interval['evidence'];
  readonly textReadThrough: string | null;
  readonly unreadFrom: PlainDate | null;
};

/** A provision as it stands on a day: with its wording's evidence and its own note of doubt. */
export type RuleReading = RuleName & {
  /** A clause that follows "since" (eftersom). */
  readonly reason: Sentence;
  readonly outcome: Outcome | null;
  readonly standing: 'in-force' | 'absent' | 'unencoded';
  readonly version: Version | null;
  /** An amendment is known to have come by then, and nobody has read it. */
  readonly unread: boolean;
  readonly doubt: Sentence | null;
};

export function nameOf({ block }: LocatedBlock): RuleName {
  const { rule, kind, cites, text } = block;
  return { rule, kind, provisions: cites, text };
}

export function versionOf(interval: Interval): Version {
  const { from, until, evidence, textReadThrough, unreadFrom } = interval;
  return {
    from,
    until: until ?? null,
    evidence,
    textReadThrough: textReadThrough ?? null,
    unreadFrom: unreadFrom ?? null,
  };
}

/** The provision as it stands on the day. */
export function readingOn(located: LocatedBlock, day: PlainDate): RuleReading {
  const { block } = located;
  const standing = standingOn(block, day);
  const inForce = standing.kind === 'in-force';
  return {
    ...nameOf(located),
    reason: block.reason,
    outcome: 'outcome' in block ? block.outcome : null,
    standing: standing.kind,
    version: inForce ? versionOf(standing.interval) : null,
    unread: inForce && standing.unread,
    doubt: 'doubt' in block ? (block.doubt ?? null) : null,
  };
}
