// SPDX-License-Identifier: EUPL-1.2
import {
  Assessment,
  Authority,
  CaseId,
  Digest,
  DisclosureId,
  FactName,
  FactValue,
  Instant,
  ItemId,
  MessageId,
  OpenJudgment,
  PlainDate,
  RequestId,
  RuleId,
  Sentence,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';
import { EntryView } from './entry-view.ts';

export const DisclosurePurpose = z.enum(['handover', 'request', 'answer', 'notice']);
export type DisclosurePurpose = z.infer<typeof DisclosurePurpose>;

/** What kind of message: of one purpose, or a stop or the return of a case, each by itself. */
export const MessageKind = z.enum([...DisclosurePurpose.options, 'stop', 'return']);
export type MessageKind = z.infer<typeof MessageKind>;

export const DisclosureState = z.enum(['open', 'closed', 'abandoned']);
export type DisclosureState = z.infer<typeof DisclosureState>;

/** Where one item stands on its way out. */
export const ItemStatus = z.enum([
  'waits-for-judgment',
  'waits-for-word',
  'ready',
  'sent',
  'withheld',
  'barred',
  'not-held',
]);
export type ItemStatus = z.infer<typeof ItemStatus>;

export const Word = z.enum(['send', 'withhold']);
export type Word = z.infer<typeof Word>;

/** A judgment as recorded: question, answer, reasons, the officer's title and the time. */
export const JudgmentView = z.strictObject({
  fact: FactName,
  value: FactValue,
  /** What the law asked, and the answer chosen, in words as they stood when it was recorded. */
  asks: Sentence,
  answer: Sentence,
  reasons: z.string(),
  officer: z.string(),
  at: Instant,
});
export type JudgmentView = z.infer<typeof JudgmentView>;

export const DisclosureItemView = z.strictObject({
  item: ItemId,
  status: ItemStatus,
  /** The need stated by the authority that asked, when it asked. */
  need: z.string().nullable(),
  assessment: Assessment,
  /** Grounds that the law leaves closed until an officer raises them, and that would matter here. */
  grounds: z.array(OpenJudgment),
  judgments: z.array(JudgmentView),
  word: z
    .strictObject({ word: Word, officer: z.string(), at: Instant, reasons: z.string().nullable() })
    .nullable(),
  entries: z.array(EntryView),
});
export type DisclosureItemView = z.infer<typeof DisclosureItemView>;

/** A message on its way, with its receipt once it is verified. */
export const MessageStatus = z.strictObject({
  messageId: MessageId,
  kind: MessageKind,
  direction: z.enum(['out', 'in']),
  state: z.enum([
    'queued',
    'retrying',
    'held',
    'quarantined',
    'delivered',
    'refused',
    'withdrawn',
    'failed',
    'received',
  ]),
  at: Instant,
  attempts: z.int().min(0),
  lastErrorCode: z.string().nullable(),
  digest: Digest,
  receipt: z
    .strictObject({
      result: z.enum(['accepted', 'rejected']),
      code: z.string().nullable(),
      receivedAt: Instant,
      ledgerLeaf: Digest,
      proof: z
        .strictObject({
          index: z.int().min(0),
          treeSize: z.int().positive(),
          cosigned: z.boolean(),
          at: Instant,
        })
        .nullable(),
    })
    .nullable(),
});
export type MessageStatus = z.infer<typeof MessageStatus>;

export const DisclosureSummary = z.strictObject({
  disclosureId: DisclosureId,
  purpose: DisclosurePurpose,
  state: DisclosureState,
  openedAt: Instant,
  waiting: z.int().min(0),
});
export type DisclosureSummary = z.infer<typeof DisclosureSummary>;

export const DisclosureView = z.strictObject({
  disclosureId: DisclosureId,
  caseId: CaseId,
  number: z.string(),
  personName: z.string().nullable(),
  purpose: DisclosurePurpose,
  state: DisclosureState,
  lawDate: PlainDate,
  recipient: Authority,
  requestId: RequestId.nullable(),
  openedBy: z.string(),
  openedAt: Instant,
  items: z.array(DisclosureItemView),
  messages: z.array(MessageStatus),
  /** True when the officer may send now; what is still open then stays behind. */
  mayDispatch: z.boolean(),
});
export type DisclosureView = z.infer<typeof DisclosureView>;

const reasons = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

export const RecordJudgment = z.strictObject({
  item: ItemId,
  fact: FactName,
  value: FactValue,
  reasons,
});
export type RecordJudgment = z.infer<typeof RecordJudgment>;

/** The ground is named by the rule that opens it, as the item's `grounds` do. */
export const RaiseGround = z.strictObject({ item: ItemId, ground: RuleId, reasons });
export type RaiseGround = z.infer<typeof RaiseGround>;

export const GiveWord = z.discriminatedUnion('word', [
  z.strictObject({ item: ItemId, word: z.literal('send') }),
  z.strictObject({ item: ItemId, word: z.literal('withhold'), reasons }),
]);
export type GiveWord = z.infer<typeof GiveWord>;

/**
 * The items that the officer saw as going when the officer sent. When others would go by now, the
 * sending is refused and the officer looks again.
 */
export const DispatchItems = z.strictObject({
  items: z.array(ItemId).max(limits.itemsPerMessageMax),
});
export type DispatchItems = z.infer<typeof DispatchItems>;
