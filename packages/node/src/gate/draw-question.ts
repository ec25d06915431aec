// SPDX-License-Identifier: EUPL-1.2
import { EntryId, MessageId, PersonId, SamsynError, legalDay, suite } from '@samsyn/terms';
import type { GateQuestion, Instant, ItemEntry, ItemId } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { officerSource } from '../case/officer-source.ts';
import { assess, replayReceipt } from '../disclosure/assess.ts';
import type { Answered } from '../disclosure/assess.ts';
import { freezeQuestion } from '../disclosure/freeze-question.ts';
import { disclosedItems } from '../disclosure/message-items.ts';
import type { Officer } from '../identity/officer.ts';
import { questionItem } from './question-item.ts';

/** The question before it is signed, and what the ledger says of the asking. */
export interface DrawnQuestion {
  readonly question: GateQuestion;
  readonly assessed: { readonly outcome: string; readonly rule: string; readonly replay: string };
}

function entryOf(
  context: CaseContext,
  item: ItemId,
  { number }: LoadedCase,
  officer: Officer,
  at: Instant,
): ItemEntry {
  return {
    entryId: EntryId.parse(context.newId()),
    item,
    value: { caseReference: number },
    source: officerSource(context, officer),
    asOf: legalDay(at),
    heldBy: context.own.authority.id,
  };
}

/**
 * Draws up the question whether anything hinders the journey. That it is asked is told by an item
 * of the catalogue, assessed as every other; the officer who makes the check judges it needed for
 * the authority's own task (10 kap. 2 § OSL).
 * @throws SamsynError `disclosure.not-permitted` when the law does not let it be asked
 */
export function drawQuestion(
  context: CaseContext,
  officer: Officer,
  found: LoadedCase,
): DrawnQuestion {
  const at = context.clock();
  const date = legalDay(at);
  const { catalogue, catalogueHash } = context.lawbook;
  const item = catalogue.items.get(questionItem[context.own.authority.role]);
  if (!item) throw new SamsynError('law.not-in-catalogue', 'the catalogue has no question', 'gate');
  const entry = entryOf(context, item.item, found, officer, at);
  const question = freezeQuestion(
    context,
    found,
    item,
    { date, mode: 'push', handingOver: false, ground: null },
    { need: null, asked: 'not-asked' },
  );
  const judgments = [{ fact: 'own-task-necessary', value: 'yes' }];
  const assessment = assess(context, question, judgments);
  if (assessment.outcome !== 'may' && assessment.outcome !== 'must')
    throw new SamsynError('disclosure.not-permitted', 'the law does not let it be asked', 'gate');
  const answered: Answered = { question, judgments, assessment };
  const kept = { ...entry, knownAt: at, receivedWith: undefined, documentId: undefined };
  const toTell = {
    item: item.item,
    status: 'ready',
    entries: [kept],
    question,
    assessment,
  } as const;
  return {
    question: {
      version: 1,
      suite,
      kind: 'gate-question',
      questionId: MessageId.parse(context.newId()),
      sender: context.own.authority.id,
      recipient: context.peer.authority.id,
      personId: PersonId.parse(found.key.personId),
      caseId: found.caseId,
      askedAt: at,
      lawDate: date,
      catalogueHash,
      ruleSetHash: context.lawbook.ruleSetOn(date).hash,
      items: [...disclosedItems(catalogue.items, found.protection, [toTell])],
    },
    assessed: {
      outcome: assessment.outcome,
      rule: assessment.rule,
      replay: replayReceipt(context, answered),
    },
  };
}
