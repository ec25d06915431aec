// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { askLaw, AskedText, type Lawbook } from '@samsyn/lawbook';
import { assess, encodeReceipt, explain } from '@samsyn/rules';
import { isSamsynError, limits, SamsynError } from '@samsyn/terms';

/**
 * Answers every question of a file, one JSON object a line, by one JSON object a line: the
 * assessment, its explanation and its receipt; or the code, place and reason why there is none.
 * Returns 1 when any question had no answer.
 */
export function assessLines(file: string, lawbook: Lawbook, out: (text: string) => void): number {
  const lines = readLines(file);
  let refused = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = `${basename(file)}:${index + 1}`;
    try {
      const question = askLaw(parseLine(line, place), lawbook, () => place);
      const ruleSet = lawbook.ruleSetOn(question.date);
      const assessment = assess(question, ruleSet);
      const receipt = encodeReceipt(question, assessment, ruleSet);
      out(`${JSON.stringify({ ...assessment, explanation: explain(assessment), receipt })}\n`);
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      refused += 1;
      out(
        `${JSON.stringify({ place, code: error.code, reason: error.message, path: error.path })}\n`,
      );
    }
  }
  return refused === 0 ? 0 : 1;
}

function readLines(file: string): string[] {
  try {
    if (statSync(file).size > limits.questionFileBytesMax)
      throw new SamsynError(
        'input.too-large',
        'the file of questions is too large',
        basename(file),
      );
    return readFileSync(file, 'utf8').split('\n');
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('input.read', 'the file cannot be read', basename(file), { cause });
  }
}

function parseLine(line: string, place: string): AskedText {
  const parsed = AskedText.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a question'}`;
  throw new SamsynError('input.schema', reason, place);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SamsynError('input.not-json', 'the line is not JSON', place, { cause });
  }
}
