// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { askedFor, giveWord, itemOn, judgeItem } from './judge-item.ts';
import type { Answer } from './judge-item.ts';

/** Acts on an open disclosure; a bound, so that a screen that stands still is no endless test. */
const actsMax = 60;

/**
 * Goes through the disclosure on the screen item by item: judges what waits for a judgment by the
 * first of the answers that is asked for, gives the word where it waits for one. Ends when nothing
 * waits, or when no answer fits what is asked.
 * @returns the acts, each as the officer would name it
 */
export async function settleDisclosure(page: Page, answers: readonly Answer[]): Promise<string[]> {
  const acts: string[] = [];
  await page.getByRole('heading', { name: 'Uppgifterna, en för en' }).waitFor();
  while (acts.length < actsMax) {
    const act = await nextAct(page, answers);
    if (act === undefined) return acts;
    acts.push(act);
  }
  throw new Error(`the disclosure was not settled in ${actsMax} acts`);
}

async function nextAct(page: Page, answers: readonly Answer[]): Promise<string | undefined> {
  for (const heading of await page.getByRole('article').getByRole('heading', { level: 3 }).all()) {
    const name = await heading.innerText();
    const item = itemOn(page, name);
    const said = await item.innerText();
    if (said.includes('väntar på ditt ställningstagande')) {
      await giveWord(page, name);
      return `${name}: Skicka uppgiften`;
    }
    if (!said.includes('väntar på en bedömning')) continue;
    for (const answer of answers) {
      if ((await askedFor(item, answer.test).count()) === 0) continue;
      await judgeItem(page, name, answer);
      return `${name}: ${answer.test}`;
    }
  }
  return undefined;
}
