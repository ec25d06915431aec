// SPDX-License-Identifier: EUPL-1.2
import type { KeyedResult } from '@samsyn/terms';

/** A message of a case as this node knows it: ours or theirs. */
export interface ExchangedMessage {
  readonly messageId: string;
  /** The authority that sent it. */
  readonly sender: string;
  readonly kind: string;
  readonly sequenceName: string;
  readonly number: number;
  readonly digest: string;
  readonly result: KeyedResult;
}

/** An item that crossed: the entries told of it, each with the digest of what is held of it here. */
export interface ExchangedItem {
  readonly sender: string;
  readonly item: string;
  readonly entries: readonly string[];
}

/** All that this node holds of what was exchanged on a case. */
export interface ExchangedCase {
  readonly personId: string;
  readonly caseId: string;
  readonly messages: readonly ExchangedMessage[];
  /** Undefined while what one of the messages told has not been read. */
  readonly items: readonly ExchangedItem[] | undefined;
}
