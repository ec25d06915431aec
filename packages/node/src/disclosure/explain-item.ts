// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView } from '@samsyn/contract';
import { explainAnswer, findLawbook } from '@samsyn/lawbook';
import { encodeReceipt } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { readingOf } from '../case/reading-of.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { withJudgments } from './assess.ts';
import { factSources } from './fact-sources.ts';
import { findOwnDisclosure } from './find-own-disclosure.ts';
import { asOfNow } from './refresh-items.ts';

/**
 * Why the outcome of one item is what it is, by the law as it was read when the item was assessed;
 * what has not been sent is assessed as of now. Recorded as a reading of the case.
 * @throws SamsynError `input.not-found`, `input.unknown-item`; `law.receipt` when the law book no
 * longer holds the rule set that answered
 */
export async function explainItem(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  about: string,
): Promise<ExplanationView> {
  const { found, disclosure: kept } = await findOwnDisclosure(context.db, officer, disclosureId);
  const disclosure = asOfNow(context, found, kept);
  const item = disclosure.items.find((one) => one.item === about);
  if (!item) throw new SamsynError('input.unknown-item', 'the disclosure has no such item', 'item');
  await recordOnly(context, {
    event: 'case.read',
    actor: actorOf(officer),
    caseId: found.key.caseId,
    content: { disclosureId, item: item.item, ...readingOf(found) },
  });
  const { assessment } = item;
  const { hash } = assessment.ruleSet;
  const book = findLawbook(context.lawbook, assessment.date, (one) => one.hash === hash);
  if (!book)
    throw new SamsynError('law.receipt', 'the law book does not hold the law of the answer', hash);
  const ruleSet = book.ruleSetOn(assessment.date);
  const question = withJudgments(item.question, item.judgments);
  const sources = factSources(context, found, disclosure, item);
  const { facts, ...explained } = explainAnswer(question, assessment, book, ruleSet);
  return {
    assessment,
    ...explained,
    facts: facts.map((fact) => ({ ...fact, sources: sources(fact.fact) })),
    receipt: encodeReceipt(question, assessment, ruleSet),
  };
}
