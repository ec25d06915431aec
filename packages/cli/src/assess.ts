// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { askLaw, AskedText, readFacts } from '@samsyn/lawbook';
import {
  assess as assessByLaw,
  encodeReceipt,
  explain,
  type SmallestChange,
  smallestChanges,
} from '@samsyn/rules';
import { cite, SamsynError } from '@samsyn/terms';
import { assessLines } from './assess-lines.ts';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions } from './law-folders.ts';

const options = {
  ...lawOptions,
  item: { type: 'string' },
  facts: { type: 'string' },
  on: { type: 'string' },
  mode: { type: 'string', default: 'push' },
  jsonl: { type: 'string' },
} as const;

/** Asks the law one question, or a file of them, and explains each answer in both languages. */
export const assess: Command = {
  usage:
    'assess --item ID --facts FILE --on DATE [--known-on DATE] [--mode push|pull] [--json] | assess --jsonl FILE',
  summary: 'ask the law about an item on a day, or a file of questions, one a line',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options });
    const lawbook = lawbookOf(values);
    if (values.jsonl !== undefined) return assessLines(values.jsonl, lawbook, out);
    const { facts, placeOf } = readFacts(given(values.facts, '--facts'));
    const [item, date] = [given(values.item, '--item'), given(values.on, '--on')];
    const parsed = AskedText.safeParse({ item, date, mode: values.mode, facts });
    if (!parsed.success)
      throw new SamsynError(
        'input.schema',
        parsed.error.issues[0]?.message ?? 'not a question',
        `--${parsed.error.issues[0]?.path.join('.').replace('date', 'on') ?? ''}`,
      );
    const place = (name: string): string => (name === 'item' ? '--item' : placeOf(name));
    const question = askLaw(parsed.data, lawbook, place);
    const ruleSet = lawbook.ruleSetOn(question.date);
    const assessment = assessByLaw(question, ruleSet);
    const receipt = encodeReceipt(question, assessment, ruleSet);
    const changes = smallestChanges(question, ruleSet);
    if (values.json) {
      out(`${JSON.stringify({ ...assessment, smallestChanges: changes, receipt }, null, 2)}\n`);
      return 0;
    }
    const { sv, en } = explain(assessment);
    out(
      `${assessment.outcome}  ${assessment.provisions.map(cite).join(', ')}\n\n${sv}\n\n${en}\n\n` +
        `${changes.map(described).join('')}${receipt}\n`,
    );
    return 0;
  },
};

function described({ outcome, changes }: SmallestChange): string {
  const facts = changes.map(({ fact, from, to }) => `${fact}: ${from} → ${to}`);
  return `Minsta ändring till / smallest change to ${outcome}: ${facts.join(', ')}\n`;
}
