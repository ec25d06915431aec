// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { findRuleSet } from '@samsyn/lawbook';
import { assessByReference, decodeReceipt, explain, isOfLaw, receiptDay } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

/**
 * Rebuilds the proof of a stored decision with the reference interpreter, and compares: by the law as
 * it was read then, also where a reading was corrected since.
 */
export const lawReplay: Command = {
  usage: `law replay RECEIPT ${lawUsage}`,
  summary: 'rebuild the proof of a decision from its receipt',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const text = given(parsed.positionals[0], 'RECEIPT');
    const lawbook = lawbookOf(parsed.values);
    const day = receiptDay(text);
    const written = findRuleSet(lawbook, day, (one) => isOfLaw(text, one));
    const ruleSet = written ?? lawbook.ruleSetOn(day);
    const receipt = decodeReceipt(text, ruleSet);
    const assessment = assessByReference(receipt.question, ruleSet);
    const same = assessment.outcome === receipt.outcome && assessment.rule === receipt.rule;
    if (!same)
      throw new SamsynError(
        'law.receipt',
        `the receipt says ${receipt.outcome} by ${receipt.rule}, the law ${assessment.outcome} by ${assessment.rule}`,
      );
    const { sv, en } = explain(assessment);
    out(
      parsed.values.json
        ? `${JSON.stringify({ agrees: true, assessment }, null, 2)}\n`
        : `the receipt agrees with the law\n\n${sv}\n\n${en}\n`,
    );
    return 0;
  },
};
