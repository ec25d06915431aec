// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from 'node:util';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { Facts, PlainDate } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import type { CaseBasis } from '../case/standing-of.ts';
import { assess } from './assess.ts';
import { freezeQuestion } from './freeze-question.ts';
import type { Asking } from './freeze-question.ts';
import { itemStatus } from './item-status.ts';
import { keepEarlierStanding } from './keep-earlier-standing.ts';
import type { LoadedDisclosure, LoadedItem } from './load-disclosure.ts';
import { questionDigest } from './question-digest.ts';

function askingOf({ question, need }: LoadedItem): Asking {
  const asked = question.facts['asked'];
  return { need, asked: asked === 'standing' || asked === 'individual' ? asked : 'not-asked' };
}

/**
 * The item asked about again, with the law and the case as they are on a day. Judgments and the word
 * count while the question, the values and the law are those they were given on; otherwise they are
 * asked anew.
 */
export function assessAgain(
  context: CaseContext,
  found: CaseBasis,
  disclosure: Pick<LoadedDisclosure, 'purpose' | 'ground'>,
  item: LoadedItem,
  date: PlainDate,
  asThen: Facts = {},
): LoadedItem {
  const catalogued = context.lawbook.catalogue.items.get(item.item);
  if (!catalogued)
    throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item.item);
  const handingOver = disclosure.purpose === 'handover';
  const occasion = { date, mode: item.question.mode, handingOver, ground: disclosure.ground };
  const now = freezeQuestion(context, found, catalogued, occasion, askingOf(item));
  const question = { ...now, facts: { ...now.facts, ...asThen } };
  const asked = questionDigest(question, item.entries, context.lawbook.ruleSetOn(date).hash);
  const judgments = item.judgments.filter(({ givenOn }) => givenOn === asked);
  const word = item.word?.givenOn === asked ? item.word : null;
  const assessment = assess(context, question, judgments);
  const status = itemStatus({
    outcome: assessment.outcome,
    word: word?.word ?? null,
    held: item.entries.length > 0,
    sent: false,
  });
  return { ...item, question, assessment, judgments, word, status };
}

/** A disclosure with its items as they stand on a day; what has been sent stays as it was. */
function asOf(
  context: CaseContext,
  found: CaseBasis,
  disclosure: LoadedDisclosure,
  date: PlainDate,
): LoadedDisclosure {
  const items = disclosure.items.map((item) =>
    item.status === 'sent' ? item : assessAgain(context, found, disclosure, item, date),
  );
  return { ...disclosure, items };
}

/** An open disclosure with its items as they stand now. */
export function asOfNow(
  context: CaseContext,
  found: CaseBasis,
  disclosure: LoadedDisclosure,
): LoadedDisclosure {
  if (disclosure.state !== 'open') return disclosure;
  return asOf(context, found, disclosure, legalDay(context.clock()));
}

const noWord = { word: null, word_officer: null, word_at: null, word_on: null, word_reasons: null };

function isAsKept({ question, assessment, word }: LoadedItem, kept?: LoadedItem): boolean {
  return (
    word === kept?.word &&
    isDeepStrictEqual(question, kept?.question) &&
    isDeepStrictEqual(assessment, kept?.assessment)
  );
}

function standsOtherwise({ assessment, word }: LoadedItem, kept?: LoadedItem): boolean {
  return assessment.outcome !== kept?.assessment.outcome || word !== kept.word;
}

/** Assesses every item that has not been sent again, and keeps the question and the answer. */
export async function refreshItems(
  context: CaseContext,
  tx: Tx,
  found: LoadedCase,
  stored: LoadedDisclosure,
  date: PlainDate,
): Promise<LoadedDisclosure> {
  const disclosure = asOf(context, found, stored, date);
  const { personId } = disclosure.key;
  const { disclosureId } = disclosure;
  for (const [at, now] of disclosure.items.entries()) {
    const { item, status, question, assessment, word } = now;
    if (status === 'sent' || isAsKept(now, stored.items[at])) continue;
    if (standsOtherwise(now, stored.items[at]))
      await keepEarlierStanding(context, tx, { personId, disclosureId, item });
    await tx
      .updateTable('disclosure_items')
      .set({
        question: JSON.stringify(question),
        assessment: JSON.stringify(assessment),
        ...(word === null && noWord),
      })
      .where('person_id', '=', personId)
      .where('disclosure_id', '=', disclosureId)
      .where('item', '=', item)
      .execute();
  }
  return disclosure;
}
