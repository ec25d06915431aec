// SPDX-License-Identifier: EUPL-1.2
import { ItemId, type Outcome, type Question, type RuleId, SamsynError } from '@samsyn/terms';
import { programOf } from '../packed/answer-by-bits.ts';
import type { RuleSet } from '../rule-set.ts';
import { statedRules } from './encode-receipt.ts';
import { hashIn, headBytes, outcomeAt, receiptDay, viewOf } from './receipt-bytes.ts';
import { unpackReceiptFacts } from './receipt-facts.ts';

/** What a receipt says: the question that was asked, and how it was answered. */
export type Receipt = {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly rule: RuleId;
};

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
