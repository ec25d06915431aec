// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { assessByReference, decodeReceipt, explain, receiptDay } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions } from './law-folders.ts';

/** Rebuilds the proof of a stored decision with the reference interpreter, and compares. */
export const lawReplay: Command = {
  usage: 'law replay RECEIPT [--law FOLDER --catalogue FOLDER] [--json]',
  summary: 'rebuild the proof of a decision from its receipt',
  run: async ({ args, out }) => {
    const parsed = parseArgs({ args: [...args], options: lawOptions, allowPositionals: true });
    const text = given(parsed.positionals[0], 'RECEIPT');
    const { ruleSetOn } = lawbookOf(parsed.values);
    const ruleSet = ruleSetOn(receiptDay(text));
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
