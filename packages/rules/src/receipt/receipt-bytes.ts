// SPDX-License-Identifier: EUPL-1.2
import {
  limits,
  type Mode,
  type Outcome,
  parsePlainDate,
  type PlainDate,
  SamsynError,
} from '@samsyn/terms';
import { toBytes } from './receipt-text.ts';

/** Bytes before the secrecy provisions and the facts. */
export const headBytes = 17;
export const receiptVersion = 1;
const firstDay = Date.UTC(2000, 0, 1);
const dayMs = 86_400_000;

const outcomes = ['must-not', 'assess', 'may', 'must'] as const satisfies readonly Outcome[];

/** The number by which a receipt names a day. */
export function dayNumber(day: PlainDate): number {
  return (Date.parse(day) - firstDay) / dayMs;
}

/** @throws SamsynError `law.receipt` for what is not a receipt. */
export function receiptDay(text: string): PlainDate {
  return parsePlainDate(
    new Date(firstDay + viewOf(text).getUint16(9) * dayMs).toISOString().slice(0, 10),
  );
}

/** Outcome and mode, which share a byte. */
export function outcomeAt(view: DataView): { readonly outcome: Outcome; readonly mode: Mode } {
  const byte = view.getUint8(13);
  return { outcome: outcomes[byte & 3] ?? 'must-not', mode: (byte & 4) === 0 ? 'push' : 'pull' };
}

/** The first eight bytes of the law's hash, in hexadecimal. */
export function hashIn(view: DataView): string {
  const bytes = Array.from({ length: 8 }, (_none, at) => view.getUint8(1 + at));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @throws SamsynError `law.receipt` for what is not a receipt of this version */
export function viewOf(text: string): DataView<ArrayBuffer> {
  const bytes = Uint8Array.from(toBytes(text));
  const fits = bytes.length >= headBytes && bytes.length <= limits.receiptBytesMax;
  if (!fits || bytes[0] !== receiptVersion)
    throw new SamsynError('law.receipt', 'not a receipt of this version');
  return new DataView(bytes.buffer);
}
