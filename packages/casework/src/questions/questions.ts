// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { EntryId, ItemEntry } from '@samsyn/terms';
import { dayIn } from '../standing/field.ts';

/** A question on enforcement and what came of it. */
export interface EnforcementQuestion {
  readonly entryId: EntryId;
  readonly needs: string;
  readonly askedOn: PlainDate;
  readonly respondBy: PlainDate;
  /** The instructions that answer it. */
  readonly answeredBy: EntryId | undefined;
  /** Whether a named officer at the Police has taken note of the answer. */
  readonly noted: boolean;
}

/** What the Police have asked, oldest first, with answer and acknowledgement; the same at both nodes. */
export function enforcementQuestions(
  entries: readonly ItemEntry[],
): readonly EnforcementQuestion[] {
  const of = (item: string): readonly ItemEntry[] => entries.filter((one) => one.item === item);
  const answers = of('instructions');
  const noted = new Set(of('instructions-noted').map(({ value }) => value['instructions']));
  return of('enforcement-question')
    .map((question) => {
      const answer = answers.find(({ value }) => value['answers'] === question.entryId);
      return {
        entryId: question.entryId,
        needs: String(question.value['needs']),
        askedOn: dayIn(question, 'askedOn') ?? question.asOf,
        respondBy: dayIn(question, 'respondBy') ?? question.asOf,
        answeredBy: answer?.entryId,
        noted: answer !== undefined && noted.has(answer.entryId),
      };
    })
    .toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : 1));
}
