// SPDX-License-Identifier: EUPL-1.2
import type { RaiseGround } from '@samsyn/contract';
import { SamsynError, cite } from '@samsyn/terms';
import type { OpenJudgment, Sentence } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { replayReceipt } from './assess.ts';
import { assertMay } from './decide.ts';
import { findOwnDisclosure, openItem } from './find-own-disclosure.ts';
import { keepJudgment } from './keep-judgment.ts';
import type { LoadedItem } from './load-disclosure.ts';
import { lockDisclosure } from './lock-disclosure.ts';
import { openGrounds, raised } from './open-grounds.ts';
import { asOfNow } from './refresh-items.ts';

const answer: Sentence = { sv: 'Ja, den prövas', en: 'Yes, it is tried' };

function asksOf({ provision }: OpenJudgment): Sentence {
  const cited = cite(provision);
  return {
    sv: `Ska ${cited} prövas för uppgiften?`,
    en: `Is ${cited} to be tried for the item?`,
  };
}

function groundOf(
  context: CaseContext,
  item: LoadedItem,
  ground: RaiseGround['ground'],
): OpenJudgment {
  const found = openGrounds(context, item).find(({ rule }) => rule === ground);
  if (!found)
    throw new SamsynError(
      'disclosure.ground-not-open',
      'the law does not open this ground for the item as it stands',
      'ground',
    );
  return found;
}

/**
 * An officer raises a ground for one item, with reasons: the law now asks its judgment of it.
 * Nothing is judged by that, and the item goes no further until the judgment is recorded.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`,
 * `disclosure.ground-not-open`
 */
export async function raiseGround(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  { item: about, ground, reasons }: RaiseGround,
): Promise<void> {
  assertMay(officer, 'judge');
  await record(context, async (tx, ledger) => {
    await lockDisclosure(tx, disclosureId);
    const { found, disclosure: kept } = await findOwnDisclosure(tx, officer, disclosureId);
    const disclosure = asOfNow(context, found, kept);
    const item = openItem(disclosure, about);
    const open = groundOf(context, item, ground);
    const { fact } = open;
    const tried = { fact, value: raised, asks: asksOf(open), answer, reasons };
    const { assessment, judgments } = await keepJudgment(
      context,
      tx,
      officer,
      disclosure,
      item,
      tried,
    );
    await addCaseEvent(context, tx, disclosure.key, {
      kind: 'ground-raised',
      officer: officer.name,
      items: [item.item],
      disclosureId,
    });
    const line = await ledger.add({
      event: 'disclosure.ground-raised',
      actor: actorOf(officer),
      caseId: disclosure.key.caseId,
      content: {
        disclosureId,
        item: item.item,
        ground,
        fact,
        reasons,
        outcome: assessment.outcome,
        ruleSet: assessment.ruleSet.hash,
        replay: replayReceipt(context, { question: item.question, judgments, assessment }),
      },
    });
    return { line, result: undefined };
  });
}
