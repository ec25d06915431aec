// SPDX-License-Identifier: EUPL-1.2
import { CaseId, DisclosureId, Instant, ItemId, RequestId, limits } from '@samsyn/terms';
import { z } from 'zod';

export const RequestState = z.enum(['prepared', 'proposed', 'sent', 'received']);
export type RequestState = z.infer<typeof RequestState>;

/** What became of an item that was asked for. */
export const RequestedItemStatus = z.enum([
  'not-sent',
  'struck',
  'awaiting-answer',
  'waits-for-judgment',
  'answered',
  'withheld',
  'not-held',
]);
export type RequestedItemStatus = z.infer<typeof RequestedItemStatus>;

export const RequestItemView = z.strictObject({
  item: ItemId,
  asked: z.enum(['standing', 'individual']),
  need: z.string().nullable(),
  status: RequestedItemStatus,
});
export type RequestItemView = z.infer<typeof RequestItemView>;

/**
 * A request for items. `prepared`: drawn up from the agreed list, nobody's act yet; `proposed`: an
 * officer has stated the needs and its own disclosure waits; `sent`; `received` at the other side.
 */
export const RequestView = z.strictObject({
  requestId: RequestId,
  caseId: CaseId,
  number: z.string(),
  personName: z.string().nullable(),
  kind: z.enum(['standing', 'individual']),
  direction: z.enum(['out', 'in']),
  state: RequestState,
  items: z.array(RequestItemView),
  officer: z.string().nullable(),
  at: Instant,
  /** The disclosure that carries the request itself (it says something about the person too). */
  disclosureId: DisclosureId.nullable(),
});
export type RequestView = z.infer<typeof RequestView>;

const need = z.string().trim().min(limits.needCharsMin).max(limits.needCharsMax);

/** The officer's own need for one item, or the item struck from the request. */
export const ReviewRequestItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('need'), item: ItemId, need }),
  z.strictObject({ kind: z.literal('strike'), item: ItemId }),
  z.strictObject({ kind: z.literal('restore'), item: ItemId }),
]);
export type ReviewRequestItem = z.infer<typeof ReviewRequestItem>;

/** One item asked for by itself, with its reason. */
export const AskIndividually = z.strictObject({ item: ItemId, need });
export type AskIndividually = z.infer<typeof AskIndividually>;
