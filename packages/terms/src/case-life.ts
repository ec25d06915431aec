// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What can happen in a case, as its timeline tells it. */
export const CaseEventKind = z.enum([
  'case-opened',
  'handover-proposed',
  'handover-abandoned',
  'handover-sent',
  'handover-withdrawn',
  'handover-received',
  'request-prepared',
  'request-sent',
  'request-received',
  'answer-sent',
  'answer-received',
  'item-withheld',
  'entry-recorded',
  'standing-confirmed',
  'act-performed',
  'gate-checked',
  'gate-answered',
  'case-classified',
  'classification-adopted',
  'classification-upheld',
  'notice-proposed',
  'notice-abandoned',
  'notice-sent',
  'notice-received',
  'court-decision-registered',
  'stop-sent',
  'stop-received',
  'stop-acknowledged',
  'stop-escalated',
  'custody-lapsed',
  'clock-alarm-raised',
  'outward-proposed',
  'outward-released',
  'outward-abandoned',
  'return-sent',
  'return-withdrawn',
  'return-received',
  'judgment-recorded',
  'ground-raised',
  'receipt-verified',
  'proof-verified',
  'message-withdrawn',
  'delivery-failed',
]);
export type CaseEventKind = z.infer<typeof CaseEventKind>;

/** Where a case stands, as one authority sees it; a fold over the case's events. */
export const CaseState = z.enum([
  'open',
  'handover-open',
  'handed-over',
  'received',
  'requested',
  'answered',
]);
export type CaseState = z.infer<typeof CaseState>;

/** What an officer can be allowed to do in a case; the screens render these and no others. */
export const CaseAction = z.enum([
  'hand-over',
  'continue-handover',
  'review-request',
  'ask-individually',
  'judge-answer',
  'record-entry',
  'classify',
  'send-notice',
  'export',
]);
export type CaseAction = z.infer<typeof CaseAction>;
