// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ActOf, AuthorityRole } from '@samsyn/terms';
import { nothingNamed } from '../guards/nothing-named.ts';
import { nothingToCorrect } from '../guards/nothing-to-correct.ts';
import type { ActRules, ToldValue } from './act-rule.ts';
import type { ActSituation } from './act-situation.ts';

const noticeItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('correction-notice'),
  police: ItemId.parse('correction-notice-police'),
};

const notedItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('correction-noted-migration'),
  police: ItemId.parse('correction-noted'),
};

/** The notice first: it goes at once; the right value follows as the law of its item allows. */
function corrected(
  { wrong, kind, value, correctedOn }: ActOf<'correct-value'>,
  { role, entries }: ActSituation,
): readonly ToldValue[] {
  const item = entries.find(({ entryId }) => entryId === wrong)?.item;
  if (item === undefined) return [];
  return [
    {
      item: noticeItem[role],
      value: { itemCorrected: item, kind, correctedOn, wrongEntry: wrong },
    },
    ...(value === undefined ? [] : [{ item, value }]),
  ];
}

/** Corrections add; nothing is overwritten, and who received the wrong value answers for it. */
export const correctionRules: ActRules<'correct-value' | 'acknowledge-correction'> = {
  'correct-value': {
    right: 'record-entries',
    by: ['migration', 'police'],
    guards: [nothingToCorrect],
    toldOnAct: true,
    tells: corrected,
  },
  'acknowledge-correction': {
    right: 'act',
    by: ['migration', 'police'],
    guards: [nothingNamed],
    toldOnAct: true,
    tells: ({ notice, found, notedOn }, { role }) => [
      { item: notedItem[role], value: { notice, found, notedOn } },
    ],
  },
};
