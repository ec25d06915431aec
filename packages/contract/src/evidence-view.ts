// SPDX-License-Identifier: EUPL-1.2
import { CaseId, Instant, ItemId, MessageId } from '@samsyn/terms';
import { z } from 'zod';
import { MessageKind } from './disclosure-view.ts';

/** What evidence of one message this officer may have. */
export const EvidenceView = z.strictObject({
  messageId: MessageId,
  caseId: CaseId,
  kind: MessageKind,
  at: Instant,
  hasReceipt: z.boolean().describe('whether there is a receipt, without which nothing is proved'),
  mayShow: z.boolean().describe('whether this officer may have what the message says'),
  items: z.array(ItemId).describe('the items of the message, where they may be shown'),
});
export type EvidenceView = z.infer<typeof EvidenceView>;
