// SPDX-License-Identifier: EUPL-1.2
import type { GiveWord, RecordJudgment } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { Sentence } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { answerItem } from './answer-item.ts';
import { findOwnDisclosure } from './find-own-disclosure.ts';
import { keepWord } from './keep-word.ts';
import { lockDisclosure } from './lock-disclosure.ts';
import type { LoadedItem } from './load-disclosure.ts';
import { asOfNow } from './refresh-items.ts';

export function assertMay(officer: Officer, right: 'judge' | 'send'): void {
  if (!hasRight(officer.roles, right)) {
    throw new SamsynError('access.forbidden', 'your role does not decide on disclosure');
  }
}

interface Asked {
  readonly asks: Sentence;
  readonly answer: Sentence;
}

/** The question that the law asks now and this answer of its own to it, both in words. */
function assertAsked(item: LoadedItem, { fact, value }: RecordJudgment): Asked {
  const asked = item.assessment.openJudgments.find((judgment) => judgment.fact === fact);
  if (!asked)
    throw new SamsynError(
      'disclosure.judgment-not-asked',
      'the law does not ask for this judgment now',
      'fact',
    );
  const answer = asked.answers.find((one) => one.value === value);
  if (!answer)
    throw new SamsynError(
      'disclosure.judgment-not-asked',
      'the question has no such answer',
      'value',
    );
  return { asks: asked.asks, answer: answer.label };
}

/**
 * Records one officer's judgment on one item, with reasons, and assesses the item again with it.
 * A word given before falls: it was given on another assessment.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`,
 * `disclosure.judgment-not-asked`
 */
export async function recordJudgment(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  judgment: RecordJudgment,
): Promise<void> {
  assertMay(officer, 'judge');
  const { item, value, reasons } = judgment;
  await answerItem(context, officer, disclosureId, {
    item,
    caseEvent: 'judgment-recorded',
    auditEvent: 'disclosure.judged',
    answerTo: (loaded) => ({
      fact: judgment.fact,
      value,
      ...assertAsked(loaded, judgment),
      reasons,
    }),
    told: { value },
  });
}

/**
 * Records the officer's explicit word on one item that the law permits: that it is sent, or kept
 * back with reasons. The law's `must` takes no word.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`,
 * `disclosure.not-permitted`
 */
export async function giveWord(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  given: GiveWord,
): Promise<void> {
  assertMay(officer, 'send');
  await record(context, async (tx, ledger) => {
    await lockDisclosure(tx, disclosureId);
    const { found, disclosure: kept } = await findOwnDisclosure(tx, officer, disclosureId);
    const disclosure = asOfNow(context, found, kept);
    const line = await keepWord(context, tx, ledger, officer, disclosure, given);
    return { line, result: undefined };
  });
}
