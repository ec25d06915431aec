// SPDX-License-Identifier: EUPL-1.2
import {
  ItemId,
  limits,
  type Mode,
  type Outcome,
  parsePlainDate,
  type PlainDate,
  type Question,
  type RuleId,
  SamsynError,
} from '@samsyn/terms';
import { programOf } from '../packed/answer-by-bits.ts';
import type { RuleSet } from '../rule-set.ts';
import { dayOf, headBytes, receiptVersion, statedRules } from './encode-receipt.ts';
import { unpackReceiptFacts } from './receipt-facts.ts';
import { toBytes } from './receipt-text.ts';

/** What a receipt says: the question that was asked, and how it was answered. */
export type Receipt = {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly rule: RuleId;
};

const outcomes = ['must-not', 'assess', 'may', 'must'] as const satisfies readonly Outcome[];

/** @throws SamsynError `law.receipt` for what is not a receipt. */
export function receiptDay(text: string): PlainDate {
  return parsePlainDate(dayOf(viewOf(text).getUint16(9)));
}

/**
 * Whether the receipt was written by this law.
 * @throws SamsynError `law.receipt` for what is not a receipt.
 */
export function isOfLaw(text: string, { hash }: RuleSet): boolean {
  return hash.startsWith(hashIn(viewOf(text)));
}

/**
 * Reads a receipt by the law that it was written by.
 * @throws SamsynError `law.receipt` for what is not a receipt, and for one of another law.
 */
export function decodeReceipt(text: string, ruleSet: RuleSet): Receipt {
  const view = viewOf(text);
  const hash = hashIn(view);
  if (!ruleSet.hash.startsWith(hash))
    throw new SamsynError(
      'law.receipt',
      'the receipt was written by another version of the law',
      hash,
    );
  const item = ruleSet.vocabulary['item']?.domain[view.getUint16(11)];
  const rule = statedRules(ruleSet)[view.getUint16(14)];
  const { outcome, mode } = outcomeAt(view);
  const provisions = Object.values(ruleSet.secrecy)
    .map((one) => one.rule)
    .toSorted();
  const count = view.getUint8(16);
  const rest = new Uint8Array(view.buffer, headBytes);
  const secrecy = [...rest.subarray(0, count)].flatMap((at) => provisions[at] ?? []);
  if (item === undefined || rule === undefined || secrecy.length !== count)
    throw new SamsynError('law.receipt', 'the receipt names what the law does not have');
  const base: Question = {
    item: ItemId.parse(item),
    date: receiptDay(text),
    mode,
    secrecy,
    facts: {},
  };
  const facts = unpackReceiptFacts(programOf(base, ruleSet), rest.subarray(count));
  return { question: { ...base, facts }, outcome, rule };
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
