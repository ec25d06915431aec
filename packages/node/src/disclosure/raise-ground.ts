// SPDX-License-Identifier: EUPL-1.2
import type { RaiseGround } from '@samsyn/contract';
import { SamsynError, cite } from '@samsyn/terms';
import type { OpenJudgment, Sentence } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { answerItem } from './answer-item.ts';
import { assertMay } from './decide.ts';
import type { LoadedItem } from './load-disclosure.ts';
import { openGrounds, raised } from './open-grounds.ts';

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
  await answerItem(context, officer, disclosureId, {
    item: about,
    caseEvent: 'ground-raised',
    auditEvent: 'disclosure.ground-raised',
    answerTo: (item) => {
      const open = groundOf(context, item, ground);
      return { fact: open.fact, value: raised, asks: asksOf(open), answer, reasons };
    },
    told: { ground },
  });
}
