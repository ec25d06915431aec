// SPDX-License-Identifier: EUPL-1.2
import { Outcome, PlainDate, Provision, RuleId, Sentence } from '@samsyn/terms';
import { z } from 'zod';

export const RuleKind = z.enum([
  'default',
  'bar',
  'duty',
  'openness',
  'breaker',
  'secrecy',
  'exemption',
  'gate',
]);
export type RuleKind = z.infer<typeof RuleKind>;

/** Why an exception goes before the rule that it excepts. */
export const ExceptionGround = z.enum([
  'explicit',
  'lex-specialis',
  'lex-superior',
  'lex-posterior',
]);
export type ExceptionGround = z.infer<typeof ExceptionGround>;

/** A provision as one points at it, with what it says in our own words. */
export const RuleName = z.strictObject({
  rule: RuleId,
  kind: RuleKind,
  provisions: z.array(Provision).min(1).readonly(),
  text: Sentence,
});
export type RuleName = z.infer<typeof RuleName>;

/** How the wording of a provision or a change of it is known. */
export const Evidence = z.enum(['read', 'secondary', 'recalled']);
export type Evidence = z.infer<typeof Evidence>;

/** A stretch of days, `[from, until)`, with one wording. */
export const RuleVersion = z.strictObject({
  from: PlainDate,
  until: PlainDate.nullable(),
  evidence: Evidence,
  /** The last amending act that the text compared with includes. */
  textReadThrough: z.string().nullable(),
  /** From this day an amendment is known that nobody has read. */
  unreadFrom: PlainDate.nullable(),
});
export type RuleVersion = z.infer<typeof RuleVersion>;

/** A provision as it stands on a day; its own note of doubt stands with it. */
export const RuleReading = RuleName.extend({
  reason: Sentence,
  outcome: Outcome.nullable(),
  standing: z.enum(['in-force', 'absent', 'unencoded']),
  version: RuleVersion.nullable(),
  unread: z.boolean(),
  doubt: Sentence.nullable(),
});
export type RuleReading = z.infer<typeof RuleReading>;

/** A line of an outline of what a rule asks; each step in belongs to the line above it. */
export const ConditionLine = z.strictObject({ depth: z.int().min(0), said: Sentence });
export type ConditionLine = z.infer<typeof ConditionLine>;
