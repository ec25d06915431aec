// SPDX-License-Identifier: EUPL-1.2
import { Digest, ItemId, MessageId, Outcome, RuleId } from '@samsyn/terms';
import { z } from 'zod';

/** What the entries that tell of an exchange have in common in what they commit to. */
export const EntryContent = z.object({ messageId: MessageId, digest: Digest });

/** What the recorded decision on an item says, from which the answer can be proved anew. */
export const RecordedDecision = EntryContent.extend({
  item: ItemId,
  outcome: Outcome,
  rule: RuleId,
  ruleSet: Digest,
  replay: z.string().max(200),
});
export type RecordedDecision = z.infer<typeof RecordedDecision>;
