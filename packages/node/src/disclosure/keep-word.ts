// SPDX-License-Identifier: EUPL-1.2
import type { GiveWord } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { openItem } from './find-own-disclosure.ts';
import { keepEarlierStanding } from './keep-earlier-standing.ts';
import type { LoadedDisclosure } from './load-disclosure.ts';
import { questionDigest } from './question-digest.ts';

/**
 * Keeps an officer's word on one item, with the question, the values and the law it is given on.
 * @throws SamsynError `disclosure.not-permitted` where the law does not say may
 */
export async function keepWord(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  officer: Officer,
  disclosure: LoadedDisclosure,
  given: GiveWord,
): Promise<WrittenLine> {
  const { disclosureId, key } = disclosure;
  const item = openItem(disclosure, given.item);
  if (item.assessment.outcome !== 'may')
    throw new SamsynError(
      'disclosure.not-permitted',
      'a word is given only where the law says may',
      'item',
    );
  const reasons = given.word === 'withhold' ? given.reasons : null;
  const { personId } = key;
  await keepEarlierStanding(context, tx, { personId, disclosureId, item: item.item });
  await tx
    .updateTable('disclosure_items')
    .set({
      question: JSON.stringify(item.question),
      assessment: JSON.stringify(item.assessment),
      word: given.word,
      word_officer: officer.name,
      word_at: context.clock(),
      word_on: questionDigest(item.question, item.entries, item.assessment.ruleSet.hash),
      word_reasons: reasons,
    })
    .where('person_id', '=', personId)
    .where('disclosure_id', '=', disclosureId)
    .where('item', '=', item.item)
    .execute();
  return ledger.add({
    event: 'disclosure.word-given',
    actor: actorOf(officer),
    caseId: key.caseId,
    content: { disclosureId, item: item.item, word: given.word, reasons },
  });
}
