// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant, PlainDate } from './dates.ts';
import { Digest, ItemId, OfficerId, RuleId } from './ids.ts';
import { Mode, Outcome } from './outcome.ts';
import { Provision } from './provision.ts';

/** A word of the law's closed vocabulary (`law/vocabulary.yaml`), such as `harm.osl-37-1-1`. */
export const FactName = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
export type FactName = z.infer<typeof FactName>;
/** A value from the fact's declared domain, or `unknown`. */
export const FactValue = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
export type FactValue = z.infer<typeof FactValue>;
export const Facts = z.record(FactName, FactValue);
export type Facts = z.infer<typeof Facts>;

/** A sentence for people, Swedish first. */
export const Sentence = z.strictObject({ sv: z.string(), en: z.string() });
export type Sentence = z.infer<typeof Sentence>;

/** One item, on one occasion, on one day: what the engine is asked. */
export const Question = z.strictObject({
  item: ItemId,
  date: PlainDate,
  mode: Mode,
  /** Secrecy provisions that can cover the item, from the catalogue; the law may add none. */
  secrecy: z.array(RuleId),
  facts: Facts,
});
export type Question = z.infer<typeof Question>;

/** A judgment that only a person can make; the rule names the test and who may make it. */
export const OpenJudgment = z.strictObject({
  fact: FactName,
  test: z.enum([
    'harm-test',
    'own-task',
    'balancing',
    'absolute-necessity',
    'child-assessment',
    'reasons-exist',
    'consent',
    'recipient-need',
    'breach-balancing',
    'secrecy-prevails',
    'outward-decision',
    'use-conditions',
    'same-branch',
    'new-purpose',
    'verify-provision',
  ]),
  provision: Provision,
  rule: RuleId,
  asks: Sentence,
  answers: z.array(z.strictObject({ value: FactValue, label: Sentence })).min(2),
});
export type OpenJudgment = z.infer<typeof OpenJudgment>;

/** The answer for one secrecy provision (or for none) that covers the item. */
export const SecrecyFinding = z.strictObject({
  secrecy: z.union([RuleId, z.literal('none')]),
  outcome: Outcome,
  rule: RuleId,
  /** From the general rule down to the winning rule. */
  chain: z.array(RuleId).min(1),
});
export type SecrecyFinding = z.infer<typeof SecrecyFinding>;

/** A rule that applied and lost, or that nearly applied. */
export const LosingRule = z.strictObject({
  rule: RuleId,
  provisions: z.array(Provision),
  because: z.enum(['defeated', 'condition-failed', 'gated']),
  by: RuleId.optional(),
  failed: z.array(FactName).optional(),
});
export type LosingRule = z.infer<typeof LosingRule>;

/** The machine's answer. It permits only by an outcome; every error narrows. */
export const Assessment = z.strictObject({
  item: ItemId,
  mode: Mode,
  date: PlainDate,
  outcome: Outcome,
  /** Determining provisions, the one that decided first. */
  provisions: z.array(Provision).min(1),
  rule: RuleId,
  findings: z.array(SecrecyFinding).min(1),
  openJudgments: z.array(OpenJudgment),
  /** Facts that are unknown and would matter. */
  missingFacts: z.array(FactName),
  /** Outcomes still possible while facts are missing; `[outcome]` when none is. */
  possible: z.array(Outcome).min(1),
  losing: z.array(LosingRule),
  warnings: z.array(Sentence),
  sentence: Sentence,
  ruleSet: z.strictObject({ hash: Digest, from: PlainDate, until: PlainDate.nullable() }),
  facts: Facts,
});
export type Assessment = z.infer<typeof Assessment>;

/** A person's answer to an open judgment, with reasons. Never pre-filled, never in bulk. */
export const Judgment = z.strictObject({
  item: ItemId,
  fact: FactName,
  value: FactValue,
  reasons: z.string(),
  officer: OfficerId,
  at: Instant,
});
export type Judgment = z.infer<typeof Judgment>;
