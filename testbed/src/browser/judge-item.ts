// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core';

/** What the officer answers when the law asks, by the name of the test; with typed reasons. */
export interface Answer {
  readonly test: string;
  readonly answer: string;
  readonly reasons: string;
}

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
export async function judgeItem(page: Page, name: string, given: Answer): Promise<void> {
  const item = itemOn(page, name);
  const folded = item.getByRole('button', { name: new RegExp(`^${given.test}, `) });
  if ((await folded.count()) > 0) await folded.click();
  const form = item.getByRole('form', { name: new RegExp(given.test, 'i') });
  await form.getByText(given.answer, { exact: true }).click();
  await form.getByRole('textbox', { name: 'Skäl' }).fill(given.reasons);
  await form.getByRole('button', { name: 'Registrera bedömningen' }).click();
  await form.waitFor({ state: 'detached' });
  await told(page, name);
}

/** Gives the explicit word to send an item that the law permits but does not require. */
export async function giveWord(page: Page, name: string): Promise<void> {
  const form = itemOn(page, name).getByRole('form', { name: /^Ställningstagande/ });
  await form.getByText('Skicka uppgiften', { exact: true }).click();
  await form.getByRole('button', { name: 'Registrera ställningstagandet' }).click();
  await form.waitFor({ state: 'detached' });
  await told(page, name);
}

/** Waits for the screen to tell what was recorded of the item. */
async function told(page: Page, name: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: `Registrerat. ${name}:` })
    .waitFor();
}
