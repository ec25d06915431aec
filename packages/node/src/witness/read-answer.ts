// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import type { PeerAnswer } from '../delivery/peer-client.ts';

/** What a witness answers to an offer. */
export type OfferAnswer =
  | { readonly kind: 'cosigned'; readonly lines: readonly string[] }
  /** It stands elsewhere: offer again from this size. */
  | { readonly kind: 'offer-from'; readonly size: number };

const byStatus: Readonly<Record<number, ErrorCode>> = {
  403: 'ledger.signature',
  409: 'ledger.split-view',
  422: 'ledger.consistency',
};

/**
 * A witness's answer in words of ours, by its status (C2SP tlog-witness).
 * @throws SamsynError `ledger.signature`, `ledger.consistency`, `ledger.split-view` when it refuses
 * the checkpoint; `runtime.delivery-failed` for any other answer
 */
export function readAnswer({ status, body, mediaType }: PeerAnswer, witness: string): OfferAnswer {
  const text = Buffer.from(body).toString('utf8');
  if (status === 200) {
    const lines = text.split('\n').filter((line) => line !== '');
    return { kind: 'cosigned', lines: lines.map((line) => `${line}\n`) };
  }
  const size = /^(0|[1-9]\d{0,15})\n$/.exec(text)?.[1];
  if (status === 409 && mediaType.startsWith('text/x.tlog.size') && size !== undefined)
    return { kind: 'offer-from', size: Number(size) };
  const code = byStatus[status];
  if (code === undefined)
    throw new SamsynError('runtime.delivery-failed', `the witness answered ${status}`, witness);
  throw new SamsynError(code, 'the witness refuses the ledger', witness);
}
