// SPDX-License-Identifier: EUPL-1.2
import type { Assessment, Sentence } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { assess } from './assess.ts';
import type { JudgedFact } from './assess.ts';
import { keepEarlierStanding } from './keep-earlier-standing.ts';
import type { LoadedDisclosure, LoadedItem } from './load-disclosure.ts';
import { questionDigest } from './question-digest.ts';

/** What an officer answered, to what, and why. */
export interface Answer extends JudgedFact {
  readonly asks: Sentence;
  readonly answer: Sentence;
  readonly reasons: string;
}

async function keepAssessment(
  context: CaseContext,
  tx: Tx,
  { key: { personId }, disclosureId }: LoadedDisclosure,
  item: LoadedItem,
  assessment: Assessment,
): Promise<void> {
  await keepEarlierStanding(context, tx, { personId, disclosureId, item: item.item });
  await tx
    .updateTable('disclosure_items')
    .set({
      question: JSON.stringify(item.question),
      assessment: JSON.stringify(assessment),
      word: null,
      word_officer: null,
      word_at: null,
      word_on: null,
      word_reasons: null,
    })
    .where('person_id', '=', personId)
    .where('disclosure_id', '=', disclosureId)
    .where('item', '=', item.item)
    .execute();
}

/**
 * Keeps one answer about one item, with the question and the law it was given on, and the item as
 * it is assessed with it. A word given before falls: it was given on another assessment.
 */
export async function keepJudgment(
  context: CaseContext,
  tx: Tx,
  officer: Officer,
  disclosure: LoadedDisclosure,
  item: LoadedItem,
  { fact, value, asks, answer, reasons }: Answer,
): Promise<{ assessment: Assessment; judgments: readonly JudgedFact[] }> {
  await tx
    .insertInto('judgments')
    .values({
      person_id: disclosure.key.personId,
      judgment_id: context.newId(),
      disclosure_id: disclosure.disclosureId,
      item: item.item,
      fact,
      value,
      asks: JSON.stringify(asks),
      answer: JSON.stringify(answer),
      given_on: questionDigest(item.question, item.entries, item.assessment.ruleSet.hash),
      reasons,
      officer_id: officer.officerId,
      officer_name: officer.name,
      at: context.clock(),
    })
    .execute();
  const judgments = [...item.judgments, { fact, value }];
  const assessment = assess(context, item.question, judgments);
  await keepAssessment(context, tx, disclosure, item, assessment);
  return { assessment, judgments };
}
