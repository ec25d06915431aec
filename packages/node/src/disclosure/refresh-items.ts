// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { assess } from './assess.ts';
import { freezeQuestion } from './freeze-question.ts';
import type { Asking } from './freeze-question.ts';
import { itemStatus } from './item-status.ts';
import type { LoadedDisclosure, LoadedItem } from './load-disclosure.ts';

function askingOf({ question, need }: LoadedItem): Asking {
  const asked = question.facts['asked'];
  return { need, asked: asked === 'standing' || asked === 'individual' ? asked : 'not-asked' };
}

/** The item asked about again, with the law and the case as they are now. */
export function assessAgain(
  context: CaseContext,
  found: Pick<LoadedCase, 'entries' | 'protection'>,
  disclosure: Pick<LoadedDisclosure, 'purpose' | 'ground'>,
  item: LoadedItem,
): LoadedItem {
  const catalogued = context.lawbook.catalogue.items.get(item.item);
  if (!catalogued)
    throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item.item);
  const handingOver = disclosure.purpose === 'handover';
  const occasion = { mode: item.question.mode, handingOver, ground: disclosure.ground };
  const question = freezeQuestion(context, found, catalogued, occasion, askingOf(item));
  const assessment = assess(context, question, item.judgments);
  const status = itemStatus({
    outcome: assessment.outcome,
    word: item.word?.word ?? null,
    held: item.entries.length > 0,
    sent: false,
  });
  return { ...item, question, assessment, status };
}

/** An open disclosure with its items as they stand now; what has been sent stays as it was. */
export function asOfNow(
  context: CaseContext,
  found: Pick<LoadedCase, 'entries' | 'protection'>,
  disclosure: LoadedDisclosure,
): LoadedDisclosure {
  if (disclosure.state !== 'open') return disclosure;
  const items = disclosure.items.map((item) =>
    item.status === 'sent' ? item : assessAgain(context, found, disclosure, item),
  );
  return { ...disclosure, items };
}

/** Assesses every item that has not been sent again, and keeps the question and the answer. */
export async function refreshItems(
  context: CaseContext,
  tx: Tx,
  found: LoadedCase,
  disclosure: LoadedDisclosure,
): Promise<LoadedDisclosure> {
  const items: LoadedItem[] = [];
  for (const item of disclosure.items) {
    if (item.status === 'sent') {
      items.push(item);
      continue;
    }
    const fresh = assessAgain(context, found, disclosure, item);
    await tx
      .updateTable('disclosure_items')
      .set({
        question: JSON.stringify(fresh.question),
        assessment: JSON.stringify(fresh.assessment),
      })
      .where('person_id', '=', disclosure.key.personId)
      .where('disclosure_id', '=', disclosure.disclosureId)
      .where('item', '=', item.item)
      .execute();
    items.push(fresh);
  }
  return { ...disclosure, items };
}
