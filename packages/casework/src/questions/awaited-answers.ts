// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry, PlainDate } from '@samsyn/terms';
import { dayIn } from '../standing/field.ts';
import { enforcementQuestions } from './questions.ts';

/** Something the Migration Agency has been asked and has not answered. */
export interface AwaitedAnswer {
  readonly about: EntryId;
  readonly respondBy: PlainDate;
}

/** Questions on enforcement and proposals to return the case that wait, whatever the node. */
export function awaitedAnswers(entries: readonly ItemEntry[]): readonly AwaitedAnswer[] {
  const answered = new Set(
    entries
      .filter(({ item }) => String(item) === 'case-return-answer')
      .map(({ value }) => value['proposal']),
  );
  const questions = enforcementQuestions(entries)
    .filter(({ answeredBy }) => answeredBy === undefined)
    .map(({ entryId, respondBy }) => ({ about: entryId, respondBy }));
  const proposals = entries.flatMap((entry) => {
    const respondBy = dayIn(entry, 'respondBy');
    return String(entry.item) === 'case-return' && respondBy && !answered.has(entry.entryId)
      ? [{ about: entry.entryId, respondBy }]
      : [];
  });
  return [...questions, ...proposals];
}
