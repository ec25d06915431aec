import {
  Authority,
  AuthorityId,
  CaseId,
  DisclosureId,
  Instant,
  ItemId,
  MessageId,
  RequestId,
} from '@samsyn/terms';
import { z } from 'zod';
import { Protection } from './case-file.ts';
import { DisclosureSummary, MessageStatus } from './disclosure-view.ts';
import { EntryView } from './entry-view.ts';
import { RequestView } from './request-view.ts';

/** Where the case stands, as seen by this authority. */
export const CaseState = z.enum([
  'open',
  'handover-open',
  'handed-over',
  'received',
  'requested',
  'answered',
]);
export type CaseState = z.infer<typeof CaseState>;

export const CaseSummary = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  /** Absent when the person's identity is protected and the officer is not cleared for it. */
  personName: z.string().nullable(),
  protection: Protection,
  unit: z.string(),
  state: CaseState,
  stayInForce: z.boolean(),
  waiting: z.int().min(0).describe('acts that wait for an officer of this authority'),
  changedAt: Instant,
});
export type CaseSummary = z.infer<typeof CaseSummary>;

export const TimelineKind = z.enum([
  'case-opened',
  'handover-proposed',
  'handover-sent',
  'handover-received',
  'request-prepared',
  'request-sent',
  'request-received',
  'answer-sent',
  'answer-received',
  'item-withheld',
  'judgment-recorded',
  'receipt-verified',
  'proof-verified',
  'message-withdrawn',
  'delivery-failed',
]);
export type TimelineKind = z.infer<typeof TimelineKind>;

/** One event of the case; the other authority's events only as disclosed. */
export const TimelineEntry = z.strictObject({
  eventId: z.string(),
  kind: TimelineKind,
  happenedAt: Instant,
  knownAt: Instant,
  by: z.strictObject({ authority: AuthorityId, officer: z.string().nullable() }),
  items: z.array(ItemId),
  disclosureId: DisclosureId.optional(),
  requestId: RequestId.optional(),
  messageId: MessageId.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What this officer may do in this case now; a closed set that the screens render as buttons. */
export const CaseAction = z.enum([
  'hand-over',
  'continue-handover',
  'review-request',
  'ask-individually',
  'judge-answer',
  'export',
]);
export type CaseAction = z.infer<typeof CaseAction>;

export const CaseView = z.strictObject({
  summary: CaseSummary,
  entries: z.array(EntryView),
  timeline: z.array(TimelineEntry),
  disclosures: z.array(DisclosureSummary),
  requests: z.array(RequestView),
  messages: z.array(MessageStatus),
  actions: z.array(CaseAction),
  otherAuthority: Authority,
});
export type CaseView = z.infer<typeof CaseView>;
