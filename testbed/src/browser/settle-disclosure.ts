// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { askedFor, giveWord, itemOn, judgeItem, ordinary } from './judge-item.ts';
import type { Answer, Manner } from './judge-item.ts';

/** Acts on one item; a bound, so that a screen that stands still is no endless test. */
const actsMax = 6;

/**
 * Goes through the disclosure on the screen item by item: judges what waits for a judgment by the
 * first of the answers that is asked for, gives the word where it waits for one. An item stays as
 * it is when no answer fits what is asked.
 * @returns the acts, each as the officer would name it
 */
export async function settleDisclosure(
  page: Page,
  answers: readonly Answer[],
  manner: Manner = ordinary,
): Promise<string[]> {
  await page.getByRole('heading', { name: manner.words.items }).waitFor();
  const names = await page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
  const acts: string[] = [];
  for (const name of names) {
    for (let count = 0; count < actsMax; count += 1) {
      const act = await nextAct(page, name, answers, manner);
      if (act === undefined) break;
      acts.push(`${name}: ${act}`);
    }
  }
  return acts;
}

async function nextAct(
  page: Page,
  name: string,
  answers: readonly Answer[],
  manner: Manner,
): Promise<string | undefined> {
  const item = itemOn(page, name);
  const said = await item.innerText();
  if (said.includes(manner.words.waitsForWord)) {
    await giveWord(page, name, manner);
    return manner.words.sendItem;
  }
  if (!said.includes(manner.words.waitsForJudgment)) return undefined;
  for (const answer of answers) {
    if ((await askedFor(item, answer.test).count()) === 0) continue;
    await judgeItem(page, name, answer, manner);
    return answer.test;
  }
  return undefined;
}
