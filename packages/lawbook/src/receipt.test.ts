// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import {
  assess,
  assessByReference,
  decodeReceipt,
  encodeReceipt,
  itemFacts,
  receiptDay,
} from '@samsyn/rules';
import { isSamsynError, limits, parsePlainDate, type Question } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { loadLawbook } from './load-lawbook.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const date = parsePlainDate('2026-11-23');
const ruleSet = lawbook.ruleSetOn(date);

function questions(): Question[] {
  const some = [...lawbook.catalogue.items.values()].filter((_item, at) => at % 5 === 0);
  return some.flatMap((item) =>
    (['push', 'pull'] as const).map((mode) => {
      const facts = { ...lawbook.ordinary.ordinary, ...itemFacts(item), stay: 'unknown' };
      return { item: item.item, mode, date, secrecy: item.secrecy, facts };
    }),
  );
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return isSamsynError(error) ? error.code : String(error);
  }
}

test('from every receipt the interpreter finds the same answer by the same rule', () => {
  for (const question of questions()) {
    const answer = assess(question, ruleSet);
    const receipt = encodeReceipt(question, answer, ruleSet);
    expect(Buffer.from(receipt, 'base64url').length).toBeLessThanOrEqual(limits.receiptBytesMax);
    expect(receiptDay(receipt)).toBe(date);
    const read = decodeReceipt(receipt, ruleSet);
    expect([read.outcome, read.rule]).toEqual([answer.outcome, answer.rule]);
    const again = assessByReference(read.question, ruleSet);
    expect([again.outcome, again.rule]).toEqual([answer.outcome, answer.rule]);
    expect(again.missingFacts).toEqual(answer.missingFacts);
  }
});

test('what is not a receipt, or is of another law, is refused', () => {
  const [question] = questions();
  if (question === undefined) throw new Error('the catalogue is empty');
  const receipt = encodeReceipt(question, assess(question, ruleSet), ruleSet);
  const other = lawbook.ruleSetOn(parsePlainDate('2022-01-01'));
  for (const text of ['', 'a b', 'AQID', 'A'.repeat(120), `B${receipt.slice(1)}`])
    expect(codeOf(() => decodeReceipt(text, ruleSet))).toBe('law.receipt');
  expect(codeOf(() => decodeReceipt(receipt, other))).toBe('law.receipt');
});
