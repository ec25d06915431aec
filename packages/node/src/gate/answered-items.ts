// SPDX-License-Identifier: EUPL-1.2
import { gateItems } from '@samsyn/casework';
import type { DisclosedItem, EntryId, PlainDate } from '@samsyn/terms';
import { ownItems } from '../case/by-hand.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { assess, replayReceipt } from '../disclosure/assess.ts';
import { freezeQuestion } from '../disclosure/freeze-question.ts';
import { disclosedItems } from '../disclosure/message-items.ts';

/** What is answered of the items that bear on a journey. */
export interface AnsweredItems {
  readonly items: readonly DisclosedItem[];
  /** Nothing is held back that the asking authority has not been told. */
  readonly whole: boolean;
  readonly replays: Readonly<Record<string, string>>;
}

/**
 * Assesses every own item that bears on a journey, as on own initiative: what the law says `must`
 * goes, now; of the rest nothing is said but whether there is any that has not been told before.
 */
export function answeredItems(
  context: CaseContext,
  found: LoadedCase,
  told: ReadonlySet<EntryId>,
  date: PlainDate,
): AnsweredItems {
  const going: DisclosedItem[] = [];
  const replays: Record<string, string> = {};
  let whole = true;
  for (const item of ownItems(context)) {
    if (!gateItems.has(item.item)) continue;
    const entries = found.entries.filter(
      (entry) => entry.item === item.item && entry.receivedWith === undefined,
    );
    if (entries.length === 0) continue;
    const question = freezeQuestion(
      context,
      found,
      item,
      { date, mode: 'push', handingOver: false, ground: null },
      { need: null, asked: 'not-asked' },
    );
    const assessment = assess(context, question, []);
    if (assessment.outcome === 'must') {
      const toTell = { item: item.item, status: 'ready', entries, question, assessment } as const;
      going.push(...disclosedItems(context.lawbook.catalogue.items, found.protection, [toTell]));
      replays[item.item] = replayReceipt(context, { question, judgments: [], assessment });
    } else if (entries.some(({ entryId }) => !told.has(entryId))) whole = false;
  }
  return { items: going, whole, replays };
}
