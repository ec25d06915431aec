// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import type { JudgmentWords } from './sv-judgments.ts';

/** What the desk for judgments says in English. */
export const enJudgments: JudgmentWords = {
  title: 'Judgments waiting',
  intro:
    'Items for which the law requires a judgment by a named officer, in cases that are yours. What has waited the longest stands first. Each item stands as it was last assessed, and is assessed anew when you open it.',
  none: 'No item waits for judgment in your cases.',
  list: 'Waiting for judgment',
  link: (item, number) => `${item}, case ${number}`,
  asks: 'Test',
  either: 'Several ways can be tried. It is enough that one of them lets the item be disclosed.',
  purpose: {
    handover: 'in the handover',
    request: 'in a request to the other authority',
    answer: 'in the answer to a request',
    notice: 'in a notice',
  },
  assessed: (day) => `assessed by the law of ${day}`,
  filter: 'Show test',
  all: (count) => `All (${count})`,
  one: (test, count) => `${test} (${count})`,
  more: 'Show more',
  judge: (item) => `Judge: ${item}`,
  what: (count) =>
    `Judge what the law asks of the item (${counted(count, 'question', 'questions')}). No answer is chosen or written for you.`,
  whatNone: 'The item does not wait for a judgment now.',
  back: 'All judgments waiting',
  whole: 'The whole disclosure',
  item: 'The item',
  definition: 'Meaning',
  bearing: 'Provisions that matter',
  bearingNote: (day) =>
    `As they stood on ${day}. They are in the order in which they were tried; nothing is weighed.`,
  opens: 'For disclosing the item',
  holds: 'For keeping the item back',
  asksNow: 'Whether it takes effect depends on your judgment.',
  noRule: 'No provision.',
  facts: 'Circumstances, as their sources say them',
  missing: 'Not known, but matters',
  earlier: 'Earlier judgments of the same question',
  earlierNote:
    'They do not bind. Reasons are shown from cases that are yours alone; of the other cases of the authority, how many had which answer.',
  earlierNone: 'The question has not been judged before.',
  ownNone: 'None in your cases.',
  elsewhere: "In the authority's other cases, the latest judgments",
  times: (answer, count) => `${answer}: ${counted(count, 'judgment', 'judgments')}`,
  yours: 'Your judgment',
  question: 'What the law asks',
  done: 'To the next step of the disclosure',
};
