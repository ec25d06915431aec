// SPDX-License-Identifier: EUPL-1.2
import {
  Assessment,
  EntrySource,
  FactName,
  FactValue,
  Instant,
  ItemId,
  LosingRule,
  Outcome,
  PlainDate,
  Sentence,
} from '@samsyn/terms';
import { z } from 'zod';
import { ExceptionGround, RuleName, RuleReading } from './rule-reading.ts';

/** Where a fact comes from, and as of when. */
export const FactSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('entry'),
    item: ItemId,
    source: EntrySource,
    asOf: PlainDate,
  }),
  z.strictObject({ kind: z.literal('judgment'), officer: z.string(), at: Instant }),
  /** The protection registered for the person. */
  z.strictObject({ kind: z.literal('protection') }),
  /** The case, in which no single item says otherwise. */
  z.strictObject({ kind: z.literal('case') }),
  /** What the catalogue says of the item. */
  z.strictObject({ kind: z.literal('catalogue') }),
  /** Who gives to whom, how, why and when. */
  z.strictObject({ kind: z.literal('occasion') }),
  /** The case as it was when the item was assessed; it is otherwise by now. */
  z.strictObject({ kind: z.literal('earlier') }),
  /** Nobody has said anything, so the law takes this. */
  z.strictObject({ kind: z.literal('unstated') }),
]);
export type FactSource = z.infer<typeof FactSource>;

const asked = { fact: FactName, asked: Sentence };

/** Why the assessment of one item is what it is, in words made from the rules. */
export const ExplanationView = z.strictObject({
  assessment: Assessment,
  /** For each secrecy provision that covers the item, or for none. */
  chains: z
    .array(
      z.strictObject({
        secrecy: RuleReading.nullable(),
        outcome: Outcome,
        /** From the rule that decided to the general rule. */
        chain: z.array(RuleReading).min(1).readonly(),
      }),
    )
    .min(1)
    .readonly(),
  losing: z
    .array(
      z.strictObject({
        rule: RuleName,
        because: LosingRule.shape.because,
        by: RuleName.nullable(),
        /** Two exceptions to one rule: which was tried first, and on what ground it stands. */
        edge: z
          .strictObject({ before: RuleName, exceptionTo: RuleName, ground: ExceptionGround })
          .nullable(),
        /** What nobody has judged yet: a rule that waits for it comes after those that do not. */
        waitsFor: z.array(z.strictObject(asked)).readonly(),
        failed: z.array(z.strictObject({ ...asked, is: Sentence, needs: Sentence })).readonly(),
      }),
    )
    .readonly(),
  facts: z
    .array(
      z.strictObject({
        ...asked,
        value: FactValue,
        said: Sentence,
        sources: z.array(FactSource).min(1).readonly(),
      }),
    )
    .readonly(),
  missing: z.array(z.strictObject(asked)).readonly(),
  smallestChanges: z
    .array(
      z.strictObject({
        outcome: Outcome,
        changes: z.array(z.strictObject({ ...asked, from: Sentence, to: Sentence })).readonly(),
      }),
    )
    .readonly(),
  /** At most 64 bytes, base64url, from which anyone with the law of the day proves the answer anew. */
  receipt: z.string(),
});
export type ExplanationView = z.infer<typeof ExplanationView>;
