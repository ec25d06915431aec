// SPDX-License-Identifier: EUPL-1.2
import type { PartPlace } from '@samsyn/envelope';
import type { AuthorityId, Digest, Instant, MessageId } from '@samsyn/terms';

/** What a bundle can prove, each by itself. */
type Proof =
  | 'bundle-signed'
  | 'message-signed'
  | 'parts-signed'
  | 'message-addressed'
  | 'receipt-signed'
  | 'receipt-binds'
  | 'entry-tells'
  | 'entry-placed'
  | 'checkpoint-cosigned'
  | 'decisions-recorded';

/** What a bundle leaves open, said so that nobody takes it for proved. */
type Open =
  | 'content-withheld'
  | 'part-withheld'
  | 'sealing-by-word'
  | 'sealed-withheld'
  | 'entry-closed'
  | 'entry-not-placed'
  | 'decisions-not-here'
  | 'decisions-not-replayed';

export interface Proved {
  readonly what: Proof;
  /** Whose signature, ledger or cosignature proves it. */
  readonly of: AuthorityId;
  /** The place in the bundle. */
  readonly path: string;
  /** When, by that authority's clock. */
  readonly at?: string;
  /** The event of an entry, the result of a receipt, a place in a ledger, or a number of items. */
  readonly says?: string;
}

export interface Gap {
  readonly what: Open;
  readonly path: string;
}

/** What was proved of one exchange, and what was not. */
export interface Verdict {
  readonly messageId: MessageId;
  readonly digest: Digest;
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
  readonly exporter: AuthorityId;
  readonly exportedAt: Instant;
  readonly catalogueHash: Digest;
  readonly ruleSetHash: Digest;
  /** `withheld`: nothing of the message is here, not even which kinds of information went. */
  readonly content: 'shown' | 'in-part' | 'withheld';
  /** Each part of the message: its item, and what it says where that is shown. */
  readonly parts: readonly Pick<PartPlace, 'list' | 'item' | 'said'>[];
  readonly result: 'accepted' | 'rejected';
  /** Keys of a demonstration prove nothing outside it. */
  readonly demonstration: boolean;
  readonly proved: readonly Proved[];
  readonly open: readonly Gap[];
}
