// SPDX-License-Identifier: EUPL-1.2
import {
  CatalogueRole,
  FactName,
  Facts,
  FactValue,
  ItemId,
  Mode,
  OpenJudgment,
  Outcome,
  PlainDate,
  Provision,
  RuleId,
  Sentence,
} from '@samsyn/terms';
import { z } from 'zod';
import { WhenText } from './when-schema.ts';

/** A stretch of days, `[from, until)`, in which the block's wording applies, and how it is known. */
export const Interval = z.strictObject({
  from: PlainDate,
  until: PlainDate.optional(),
  evidence: z.enum(['read', 'secondary', 'recalled']),
  /** The last amending act that the text compared with includes; given for `read`, and only then. */
  textReadThrough: z
    .string()
    .regex(/^\d{4}:\d+$/, 'not an SFS number (YYYY:N)')
    .optional(),
  /** From this day an amendment is known that nobody has read. */
  unreadFrom: PlainDate.optional(),
});
export type Interval = z.infer<typeof Interval>;

/** A case with its expected answer: it permits, it bars, or it lies on the boundary. */
export const Example = z.strictObject({
  shows: z.enum(['permitting', 'barring', 'boundary']),
  given: z.strictObject({
    item: ItemId,
    mode: Mode,
    /** The vocabulary's ordinary day when left out. */
    date: PlainDate.optional(),
  }),
  /** What differs from the ordinary case. */
  facts: Facts.optional(),
  expect: Outcome,
  by: RuleId.optional(),
});
export type Example = z.infer<typeof Example>;

export const JudgmentText = z.strictObject({
  fact: FactName,
  test: OpenJudgment.shape.test,
  passes: z.array(FactValue).min(1),
  asks: Sentence,
});
export type JudgmentText = z.infer<typeof JudgmentText>;

/**
 * When a reading of a provision was in the book, `[from, until)`: a corrected reading begins on the day
 * that the wrong one ends. All the time when left out.
 */
const KnownDays = z
  .strictObject({ from: PlainDate, until: PlainDate.optional(), why: Sentence.optional() })
  .refine(({ from, until }) => until === undefined || from < until, 'ends before it begins');

const dated = {
  known: KnownDays.optional(),
  inForce: z.array(Interval).min(1),
  /** Before the first interval: no such law (`absent`), or law that is not encoded. */
  before: z.enum(['absent', 'unencoded']),
};

const stated = {
  rule: RuleId,
  cites: z.array(Provision).min(1),
  /** What the provision says, in our own words. */
  text: Sentence,
  /** A clause that follows "since" (eftersom). */
  reason: Sentence,
  when: WhenText.optional(),
  examples: z.array(Example).min(1),
};

const disclosure = {
  ...stated,
  outcome: Outcome.exclude(['assess']),
  judgment: JudgmentText.optional(),
  /** Why a person must verify that the provision reaches the case. */
  doubt: Sentence.optional(),
  /** A stop, release or correction: an unread amendment does not hold it back. */
  safetySignal: z.literal(true).optional(),
  breaksSecrecyVia: Provision.optional(),
  direction: z.strictObject({ from: CatalogueRole, to: CatalogueRole }).optional(),
};

const exception = {
  ...disclosure,
  exceptionTo: RuleId,
  ground: z.enum(['explicit', 'lex-specialis', 'lex-superior', 'lex-posterior']),
};

/** The kinds of provisions, each with what says when it applies. */
function kindsWith<T extends z.core.$ZodShape>(days: T) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('default'), ...disclosure, ...days }),
    z.strictObject({ kind: z.literal('bar'), ...exception, ...days }),
    z.strictObject({ kind: z.literal('duty'), ...exception, ...days }),
    z.strictObject({ kind: z.literal('openness'), ...exception, ...days }),
    z.strictObject({ kind: z.literal('breaker'), ...exception, ...days }),
    z.strictObject({
      kind: z.literal('secrecy'),
      ...stated,
      presumes: z.enum(['openness', 'secrecy', 'absolute']),
      /** What the harm test asks; absent only where secrecy is absolute. */
      asks: Sentence.optional(),
      /** Where the provision itself shuts out duties and breakers: the rules that still open it. */
      opensOnlyTo: z.array(RuleId).optional(),
      ...days,
    }),
    z.strictObject({
      kind: z.literal('exemption'),
      ...stated,
      lifts: z.array(RuleId).min(1),
      ...days,
    }),
    z.strictObject({
      kind: z.literal('gate'),
      ...stated,
      judgment: JudgmentText.optional(),
      holdsDuties: z.boolean().optional(),
      ...days,
    }),
  ]);
}

/** One provision, or one part of it that the rules can tell apart. */
export const Block = kindsWith(dated);
export type Block = z.infer<typeof Block>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** A provision as an amendment has it: it applies from the amendment's own day. */
export const ProposedBlock = kindsWith({});
export type ProposedBlock = z.infer<typeof ProposedBlock>;

/** A file of the law: blocks under the provisions of one act. */
export const LawFile = z.strictObject({ rules: z.array(Block).min(1) });
