// SPDX-License-Identifier: EUPL-1.2
import { type Assessment, limits, type Question, type RuleId, SamsynError } from '@samsyn/terms';
import { programOf } from '../packed/answer-by-bits.ts';
import { codes } from '../packed/settle.ts';
import { resolveFacts } from '../resolve-facts.ts';
import type { RuleNode, RuleSet } from '../rule-set.ts';
import { dayNumber, headBytes, receiptVersion } from './receipt-bytes.ts';
import { packReceiptFacts } from './receipt-facts.ts';
import { toText } from './receipt-text.ts';

/**
 * At most 64 bytes from which the answer can be proved anew: the first eight of the law's hash, the
 * day, the item, the mode, the outcome, the rule, the secrecy provisions in their order, and every
 * fact on which anything can depend. Base64url.
 * @throws SamsynError `law.receipt` when they do not fit.
 */
export function encodeReceipt(
  question: Question,
  assessment: Pick<Assessment, 'outcome' | 'rule'>,
  ruleSet: RuleSet,
): string {
  const facts = resolveFacts(question, ruleSet.vocabulary);
  const packed = packReceiptFacts(programOf(question, ruleSet), facts);
  const provisions = Object.keys(ruleSet.secrecy).toSorted();
  const secrecy = question.secrecy.map((id) => provisions.indexOf(id));
  const bytes = new Uint8Array(headBytes + secrecy.length + packed.length);
  if (bytes.length > limits.receiptBytesMax)
    throw new SamsynError('law.receipt', 'the receipt is too long', question.item);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, receiptVersion);
  for (let at = 0; at < 8; at += 1)
    view.setUint8(1 + at, Number.parseInt(ruleSet.hash.slice(at * 2, at * 2 + 2), 16));
  view.setUint16(9, dayNumber(question.date));
  const items = ruleSet.vocabulary['item']?.domain ?? [];
  view.setUint16(11, items.indexOf(question.item));
  view.setUint8(13, codes[assessment.outcome] | (question.mode === 'pull' ? 4 : 0));
  view.setUint16(14, statedRules(ruleSet).indexOf(assessment.rule));
  view.setUint8(16, secrecy.length);
  bytes.set(secrecy, headBytes);
  bytes.set(packed, headBytes + secrecy.length);
  return toText(bytes);
}

/** Every rule that can decide, by its name. */
export function statedRules({ root, secrecy, gates }: RuleSet): RuleId[] {
  const nodes = (node: RuleNode): RuleId[] => [node.rule.rule, ...node.exceptions.flatMap(nodes)];
  const stated = [...Object.values(secrecy), ...gates].map(({ rule }) => rule);
  return [...new Set([...nodes(root), ...stated])].toSorted();
}
