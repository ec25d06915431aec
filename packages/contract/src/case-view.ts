// SPDX-License-Identifier: EUPL-1.2
import {
  ActKind,
  Authority,
  AuthorityId,
  CaseAction,
  CaseEventKind,
  DisclosureId,
  GuardCode,
  Instant,
  ItemId,
  MessageId,
  Provision,
  RequestId,
} from '@samsyn/terms';
import { z } from 'zod';
import { CaseLifeView } from './case-life-view.ts';
import { CaseSummary } from './case-summary.ts';
import { CaseClassification } from './classification-view.ts';
import { CorrectionView, IntakeItemView, QuestionView } from './correction-view.ts';
import { DisclosureSummary, MessageStatus } from './disclosure-view.ts';
import { EntryView } from './entry-view.ts';
import { RequestView } from './request-view.ts';
import { StandingView } from './standing-view.ts';
import { StopView } from './stop-view.ts';

/** One event of the case; the other authority's events only as disclosed. */
export const TimelineEntry = z.strictObject({
  eventId: z.string(),
  kind: CaseEventKind,
  happenedAt: Instant,
  knownAt: Instant,
  by: z.strictObject({ authority: AuthorityId, officer: z.string().nullable() }),
  items: z.array(ItemId),
  disclosureId: DisclosureId.optional(),
  requestId: RequestId.optional(),
  messageId: MessageId.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const act = ActKind;
const provisions = z.array(Provision).describe('what the act and its guards rest on');

/** Whether an act is open to the officer now; if not, what closes it. */
export const ActOpening = z.discriminatedUnion('open', [
  z.strictObject({ act, provisions, open: z.literal(true) }),
  z.strictObject({
    act,
    provisions,
    open: z.literal(false),
    closedBy: z
      .enum(['authority', 'role', 'guards'])
      .describe('an act of the other authority, or of another role; or guards that stop it'),
    guards: z.array(GuardCode).describe('the guards that stop it as the case stands'),
  }),
]);
export type ActOpening = z.infer<typeof ActOpening>;

export const CaseView = z.strictObject({
  summary: CaseSummary,
  needsReason: z
    .boolean()
    .describe('a protected person: the officer is cleared, and is to say why the case is opened'),
  entries: z.array(EntryView),
  classifications: z.array(CaseClassification),
  stops: z.array(StopView).describe('what must be taken note of, and who has'),
  standing: z.array(StandingView).describe('where the case stands today, computed'),
  life: CaseLifeView.describe('what has happened, and where it has led'),
  corrections: z.array(CorrectionView),
  questions: z.array(QuestionView),
  intake: z
    .array(IntakeItemView)
    .describe('of a case that was received: what is here of what was agreed on, and what is not'),
  timeline: z.array(TimelineEntry),
  disclosures: z.array(DisclosureSummary),
  requests: z.array(RequestView),
  messages: z.array(MessageStatus),
  actions: z.array(CaseAction),
  acts: z.array(ActOpening).describe('every act of the table, with whether it is open'),
  otherAuthority: Authority,
});
export type CaseView = z.infer<typeof CaseView>;
