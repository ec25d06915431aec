// SPDX-License-Identifier: EUPL-1.2
import {
  CaseId,
  DisclosureId,
  FactName,
  Instant,
  ItemId,
  OpenJudgment,
  PlainDate,
  Sentence,
} from '@samsyn/terms';
import { z } from 'zod';
import { DisclosurePurpose, JudgmentView } from './disclosure-view.ts';
import { ExplanationView } from './explanation-view.ts';
import { RuleName } from './rule-reading.ts';

/** An item that waits for a judgment, as it was last assessed: which tests, on which provisions. */
export const WaitingJudgment = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  personName: z.string().nullable(),
  disclosureId: DisclosureId,
  purpose: DisclosurePurpose,
  item: ItemId,
  asked: z.array(OpenJudgment).min(1),
  assessedOn: PlainDate,
  since: Instant,
});
export type WaitingJudgment = z.infer<typeof WaitingJudgment>;

/** A page of them, the longest waiting first. */
export const WaitingJudgmentPage = z.strictObject({
  judgments: z.array(WaitingJudgment),
  next: z.string().nullable(),
});
export type WaitingJudgmentPage = z.infer<typeof WaitingJudgmentPage>;

/** A rule that bears on an item: the one whose question is asked, or one that applies as it is. */
export const BearingRule = z.strictObject({
  rule: RuleName,
  asksNow: z
    .boolean()
    .describe('whether it takes effect depends on a judgment that is asked for now'),
});
export type BearingRule = z.infer<typeof BearingRule>;

/** An earlier answer to the same question in a case of the officer's own. */
export const EarlierJudgment = JudgmentView.extend({
  caseId: CaseId,
  number: z.string(),
  item: ItemId,
});
export type EarlierJudgment = z.infer<typeof EarlierJudgment>;

/**
 * What officers of this authority have answered to one question before. It binds nobody. Of cases
 * that are not the officer's own it tells how many had which answer, and nothing else.
 */
export const EarlierJudgments = z.strictObject({
  fact: FactName,
  own: z.array(EarlierJudgment),
  elsewhere: z.array(z.strictObject({ answer: Sentence, times: z.int().positive() })),
});
export type EarlierJudgments = z.infer<typeof EarlierJudgments>;

/**
 * What one item is judged on: the rules that would let it be disclosed and those that keep it back,
 * and the circumstances as their sources say them. Nothing is weighed.
 */
export const JudgmentBasis = z.strictObject({
  on: PlainDate.describe('the day whose law it is'),
  opens: z.array(BearingRule),
  holds: z.array(BearingRule),
  facts: ExplanationView.shape.facts,
  missing: ExplanationView.shape.missing,
  earlier: z.array(EarlierJudgments),
});
export type JudgmentBasis = z.infer<typeof JudgmentBasis>;
