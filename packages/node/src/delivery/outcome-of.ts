// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { BusyError } from './busy-error.ts';
import { wasReached } from './peer-client.ts';
import type { VerifiedReceipt } from './verified-receipt.ts';

/** What became of one attempt. */
export type Attempt =
  | ({ readonly kind: 'receipt' } & VerifiedReceipt)
  /** The peer has no room for it now, and has kept nothing of it. */
  | { readonly kind: 'busy'; readonly code: ErrorCode; readonly askedMs?: number }
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      /** The peer may have recorded the message all the same: no answer says that it has not. */
      readonly mayHaveArrived: boolean;
    };

/** An attempt that got no receipt, by its error; `sent`: something may have been recorded there. */
export function outcomeOf(error: unknown, sent: boolean): Attempt {
  const code = isSamsynError(error) ? error.code : 'runtime.internal';
  if (error instanceof BusyError) {
    const { askedMs } = error;
    return { kind: 'busy', code, ...(askedMs !== undefined && { askedMs }) };
  }
  return { kind: 'failed', code, mayHaveArrived: sent && wasReached(error) };
}
