// SPDX-License-Identifier: EUPL-1.2
import { Digest, FactName, Mode, Outcome, PlainDate, Provision, Sentence } from '@samsyn/terms';
import { z } from 'zod';
import {
  ConditionLine,
  Evidence,
  ExceptionGround,
  RuleName,
  RuleReading,
  RuleVersion,
} from './rule-reading.ts';

/** An act with those of its provisions that are law on the day, or that nobody has encoded for it. */
export const ActOn = z.strictObject({
  act: z.string(),
  name: Sentence,
  readThrough: z.string(),
  provisions: z.array(RuleReading).readonly(),
});
export type ActOn = z.infer<typeof ActOn>;

/** The law of one day. */
export const LawView = z.strictObject({
  on: PlainDate,
  interval: z.strictObject({ from: PlainDate, until: PlainDate.nullable() }),
  hash: Digest,
  acts: z.array(ActOn).readonly(),
});
export type LawView = z.infer<typeof LawView>;

/** The days on which the law changes, and what is known of each change. */
export const LawTimeline = z.strictObject({
  intervals: z
    .array(z.strictObject({ from: PlainDate, until: PlainDate.nullable(), hash: Digest }))
    .min(1)
    .readonly(),
  changes: z
    .array(
      z.strictObject({
        act: z.string(),
        name: Sentence,
        on: PlainDate,
        /** `unread`: known to come, and nobody has read the wording. */
        evidence: z.enum([...Evidence.options, 'unread']),
        what: Sentence,
      }),
    )
    .readonly(),
});
export type LawTimeline = z.infer<typeof LawTimeline>;

/** A tried case of a provision, in words. */
export const RuleExample = z.strictObject({
  shows: z.enum(['permitting', 'barring', 'boundary']),
  item: Sentence,
  mode: Mode,
  on: PlainDate,
  /** What differs from the ordinary case. */
  facts: z.array(Sentence).readonly(),
  expect: Outcome,
  by: RuleName.nullable(),
});
export type RuleExample = z.infer<typeof RuleExample>;

/** One provision in full, as it stands on a day. */
export const ProvisionView = RuleReading.extend({
  on: PlainDate,
  conditions: z.array(ConditionLine).readonly(),
  /** What it leaves to a person. */
  asks: Sentence.nullable(),
  opensSecrecyBy: Provision.nullable(),
  exceptionTo: RuleName.nullable(),
  ground: ExceptionGround.nullable(),
  exceptions: z.array(RuleName).readonly(),
  lifts: z.array(RuleName).readonly(),
  opensOnlyTo: z.array(RuleName).readonly(),
  versions: z.array(RuleVersion).readonly(),
  /** Before the first version: no such law, or law that is not encoded. */
  before: z.enum(['absent', 'unencoded']),
  examples: z.array(RuleExample).readonly(),
  /** Readings that were corrected, or that are not yet known on the day of the book. */
  otherReadings: z
    .array(
      z.strictObject({
        text: Sentence,
        from: PlainDate,
        until: PlainDate.nullable(),
        why: Sentence.nullable(),
      }),
    )
    .readonly(),
});
export type ProvisionView = z.infer<typeof ProvisionView>;

/** The exceptions to one rule in the order in which they are tried: rules down, facts across. */
export const DecisionTable = z.strictObject({
  on: PlainDate,
  parent: RuleName,
  columns: z.array(z.strictObject({ fact: FactName, asked: Sentence })).readonly(),
  rows: z
    .array(
      RuleReading.extend({
        /** In the order of the columns; null where the rule does not ask. */
        cells: z.array(Sentence.nullable()).readonly(),
        also: z.array(ConditionLine).readonly(),
        asks: z.array(Sentence).readonly(),
      }),
    )
    .readonly(),
});
export type DecisionTable = z.infer<typeof DecisionTable>;
