// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant, PlainDate } from './dates.ts';
import { AuthorityId, CaseId, Digest, MessageId, PersonId } from './ids.ts';
import { limits } from './limits.ts';
import { DisclosedItem } from './message.ts';
import { suite } from './suites.ts';

const items = z.array(DisclosedItem).max(limits.itemsPerMessageMax);

const common = {
  version: z.literal(1),
  suite: z.literal(suite),
  sender: AuthorityId,
  recipient: AuthorityId,
  personId: PersonId,
  caseId: CaseId,
  lawDate: PlainDate,
  catalogueHash: Digest,
  ruleSetHash: Digest,
};

/** What is signed when one authority asks the other, live, whether anything hinders a journey. */
export const GateQuestion = z.strictObject({
  ...common,
  kind: z.literal('gate-question'),
  questionId: MessageId,
  askedAt: Instant,
  /** That it is asked, as an item of the catalogue that was assessed. */
  items: items.min(1),
});
export type GateQuestion = z.infer<typeof GateQuestion>;

/** What is signed in answer: bound to the very bytes of the question, which it names. */
export const GateAnswer = z.strictObject({
  ...common,
  kind: z.literal('gate-answer'),
  answerId: MessageId,
  questionId: MessageId,
  /** SHA-256 of the signed bytes of the question. */
  questionDigest: Digest,
  answeredAt: Instant,
  /** What the law says must go. */
  items,
  /** Nothing that bears on the journey waits for a judgment at the answering authority. */
  whole: z.boolean(),
  /** Leaf hash of the ledger entry that records the answer where it was given. */
  ledgerLeaf: Digest,
});
export type GateAnswer = z.infer<typeof GateAnswer>;
