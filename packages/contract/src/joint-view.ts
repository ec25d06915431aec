// SPDX-License-Identifier: EUPL-1.2
import {
  AuthorityId,
  CaseId,
  Instant,
  ItemId,
  JointParty,
  JointWhat,
  LifeEventKind,
  MessageId,
  PlainDate,
  RequestId,
} from '@samsyn/terms';
import { z } from 'zod';
import { MessageKind } from './disclosure-view.ts';
import { EntryView } from './entry-view.ts';

/** Who told of it, in which message, when that was signed: the same at both nodes. */
export const JointTold = z.strictObject({ by: AuthorityId, at: Instant, messageId: MessageId });
export type JointTold = z.infer<typeof JointTold>;

/** A next step of the plan, with the item and the message that tell of it. */
export const JointStepView = z.strictObject({
  what: JointWhat,
  who: JointParty,
  by: PlainDate.nullable().describe('null where nothing gives a day'),
  item: ItemId,
  told: JointTold,
});
export type JointStepView = z.infer<typeof JointStepView>;

/** A request that one sent and the other has not answered in full. */
export const JointAsked = z.strictObject({
  requestId: RequestId,
  told: JointTold,
  items: z.array(
    z.strictObject({
      item: ItemId,
      status: z.enum(['no-answer', 'waits-for-judgment', 'withheld', 'not-held']),
    }),
  ),
});
export type JointAsked = z.infer<typeof JointAsked>;

/** A case that both have, by what both have been told of. */
export const JointCase = z.strictObject({
  caseId: CaseId,
  reference: z.string().nullable().describe('the file number, once it has crossed'),
  personName: z.string().nullable().describe('null when it has not crossed, or is protected'),
  stayInForce: z.boolean(),
  steps: z.array(JointStepView),
  asked: z.array(JointAsked),
  exchangedAt: Instant.nullable().describe('of the last message'),
});
export type JointCase = z.infer<typeof JointCase>;

export const JointPage = z.strictObject({
  cases: z.array(JointCase),
  next: CaseId.nullable(),
});
export type JointPage = z.infer<typeof JointPage>;

/** Something that happened, as a message told it. */
export const JointEvent = z.strictObject({
  eventId: z.string(),
  kind: LifeEventKind,
  happenedOn: PlainDate,
  by: AuthorityId,
  told: JointTold,
});
export type JointEvent = z.infer<typeof JointEvent>;

export const JointCaseView = z.strictObject({
  ...JointCase.shape,
  items: z.array(z.strictObject({ entry: EntryView, told: JointTold })),
  happened: z.array(JointEvent),
  messages: z.array(z.strictObject({ kind: MessageKind, told: JointTold, items: z.array(ItemId) })),
});
export type JointCaseView = z.infer<typeof JointCaseView>;
