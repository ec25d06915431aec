// SPDX-License-Identifier: EUPL-1.2
import type { LedgerEvent } from '@samsyn/ledger';
import type { CaseEventKind, ItemId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { replayReceipt } from './assess.ts';
import { findOwnDisclosure, openItem } from './find-own-disclosure.ts';
import { keepJudgment } from './keep-judgment.ts';
import type { Answer } from './keep-judgment.ts';
import type { LoadedItem } from './load-disclosure.ts';
import { lockDisclosure } from './lock-disclosure.ts';
import { asOfNow } from './refresh-items.ts';

/** What an officer says of one item, and how case and ledger tell of it. */
export interface SaidOfItem {
  readonly item: ItemId;
  readonly caseEvent: CaseEventKind;
  readonly auditEvent: LedgerEvent;
  /** The answer to be kept, from the item as the law sees it now. */
  readonly answerTo: (item: LoadedItem) => Answer;
  /** What the ledger tells beside the disclosure, the item and the new assessment. */
  readonly told: Readonly<Record<string, string>>;
}

/**
 * Keeps an officer's answer about one item of an open disclosure and assesses the item again with
 * it, in one transaction with the case's event and the ledger line.
 * @throws SamsynError `input.not-found`, `disclosure.closed`, and what `answerTo` throws
 */
export async function answerItem(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  { item: about, caseEvent, auditEvent, answerTo, told }: SaidOfItem,
): Promise<void> {
  await record(context, async (tx, ledger) => {
    await lockDisclosure(tx, disclosureId);
    const { found, disclosure: kept } = await findOwnDisclosure(tx, officer, disclosureId);
    const disclosure = asOfNow(context, found, kept);
    const item = openItem(disclosure, about);
    const answer = answerTo(item);
    const { assessment, judgments } = await keepJudgment(
      context,
      tx,
      officer,
      disclosure,
      item,
      answer,
    );
    await addCaseEvent(context, tx, disclosure.key, {
      kind: caseEvent,
      officer: officer.name,
      items: [item.item],
      disclosureId,
    });
    const line = await ledger.add({
      event: auditEvent,
      actor: actorOf(officer),
      caseId: disclosure.key.caseId,
      content: {
        disclosureId,
        item: item.item,
        fact: answer.fact,
        ...told,
        reasons: answer.reasons,
        outcome: assessment.outcome,
        ruleSet: assessment.ruleSet.hash,
        replay: replayReceipt(context, { question: item.question, judgments, assessment }),
      },
    });
    return { line, result: undefined };
  });
}
