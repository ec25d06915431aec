// SPDX-License-Identifier: EUPL-1.2
import type { Mode, Outcome, PlainDate } from '@samsyn/terms';
import { hashIn, outcomeAt, receiptDay, viewOf } from './receipt-bytes.ts';

/** What a receipt says by itself, without the law that it was written by. */
export interface ReceiptHead {
  /** The first eight bytes of the law's hash, in hexadecimal. */
  readonly lawHashStart: string;
  readonly day: PlainDate;
  readonly outcome: Outcome;
  readonly mode: Mode;
}

/**
 * Reads what stands first in a receipt. That the law gives this outcome is proved by `decodeReceipt`
 * and an assessment, with the law at hand.
 * @throws SamsynError `law.receipt` for what is not a receipt
 */
export function readReceiptHead(text: string): ReceiptHead {
  const view = viewOf(text);
  const { outcome, mode } = outcomeAt(view);
  return { lawHashStart: hashIn(view), day: receiptDay(text), outcome, mode };
}
