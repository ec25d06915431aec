// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLawbook } from '@samsyn/lawbook';
import { assess as assessByLaw, explain } from '@samsyn/rules';
import { Question, SamsynError, cite } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';

function readQuestion(path: string): Question {
  try {
    return Question.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SamsynError(
      'input.schema',
      'not a question: { item, date, mode, secrecy, facts }',
      path,
      { cause },
    );
  }
}

/** Asks the law one question and explains the answer in both languages. */
export const assess: Command = {
  usage: 'assess QUESTION.json --law FOLDER --catalogue FOLDER [--json]',
  summary: 'ask the law about one item on one day',
  run: async ({ args, out }) => {
    const options = {
      law: { type: 'string', default: 'law' },
      catalogue: { type: 'string', default: 'catalogue' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const question = readQuestion(given(positionals[0], 'QUESTION.json'));
    const lawbook = loadLawbook({ law: values.law, catalogue: values.catalogue });
    const assessment = assessByLaw(question, lawbook.ruleSetOn(question.date));
    if (values.json) {
      out(`${JSON.stringify(assessment, null, 2)}\n`);
      return 0;
    }
    const { sv, en } = explain(assessment);
    out(`${assessment.outcome}  ${assessment.provisions.map(cite).join(', ')}\n\n${sv}\n\n${en}\n`);
    return 0;
  },
};
