// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';
import { mouse } from './hand.ts';
import type { Hand } from './hand.ts';
import { swedish } from './screen-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** What the officer answers when the law asks, by the name of the test; with typed reasons. */
export interface Answer {
  readonly test: string;
  readonly answer: string;
  readonly reasons: string;
}

/** In which language the officer reads, and by which hand. */
export interface Manner {
  readonly words: ScreenWords;
  readonly hand: Hand;
}

/** An officer as most are. */
export const ordinary: Manner = { words: swedish, hand: mouse };

/** The part of the screen about one item, by the item's name. */
export function itemOn(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true });
}

/** Where a judgment is asked for: folded, as one of several, or open. */
export function askedFor(item: Locator, test: string): Locator {
  const folded = item.getByRole('button', { name: new RegExp(`^${test}, `) });
  return folded.or(item.getByRole('form', { name: new RegExp(test, 'i') })).first();
}

/** Makes one judgment of an item; on return it is recorded and no longer asked for. */
export async function judgeItem(
  page: Page,
  name: string,
  given: Answer,
  { words, hand }: Manner = ordinary,
): Promise<void> {
  const item = itemOn(page, name);
  const folded = item.getByRole('button', { name: new RegExp(`^${given.test}, `) });
  if ((await folded.count()) > 0) await hand.press(folded);
  const form = item.getByRole('form', { name: new RegExp(given.test, 'i') });
  await hand.choose(form.getByRole('radio', { name: given.answer, exact: true }));
  await hand.type(form.getByRole('textbox', { name: words.reasons }), given.reasons);
  await hand.press(form.getByRole('button', { name: words.recordJudgment }));
  await form.waitFor({ state: 'detached' });
  await told(page, name, words);
}

/** Gives the explicit word to send an item that the law permits but does not require. */
export async function giveWord(
  page: Page,
  name: string,
  { words, hand }: Manner = ordinary,
): Promise<void> {
  const form = itemOn(page, name).getByRole('form', { name: words.word });
  await hand.choose(form.getByRole('radio', { name: words.sendItem, exact: true }));
  await hand.press(form.getByRole('button', { name: words.recordWord }));
  await form.waitFor({ state: 'detached' });
  await told(page, name, words);
}

/** Waits for the screen to tell what was recorded of the item. */
async function told(page: Page, name: string, words: ScreenWords): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: words.recorded(name) })
    .waitFor();
}
