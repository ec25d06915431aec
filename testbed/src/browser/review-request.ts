// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';
import { itemOn } from './judge-item.ts';

/** The names of the items on the prepared request, in the order shown. */
export async function requestedItems(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'Uppgifter i begäran' }).waitFor();
  return page.getByRole('article').getByRole('heading', { level: 3 }).allInnerTexts();
}

/** Strikes an item from the prepared request; it stands there as struck on return. */
export async function strikeItem(page: Page, name: string): Promise<void> {
  await itemOn(page, name).getByRole('button', { name: 'Stryk ur begäran' }).click();
  await itemOn(page, name).getByText('struken ur begäran').waitFor();
}

/** Puts a struck item back. */
export async function restoreItem(page: Page, name: string): Promise<void> {
  await itemOn(page, name).getByRole('button', { name: 'Återställ i begäran' }).click();
  await itemOn(page, name).getByRole('button', { name: 'Stryk ur begäran' }).waitFor();
}

/** States the authority's own need for an item. */
export async function stateNeed(page: Page, name: string, need: string): Promise<void> {
  const item = itemOn(page, name);
  await item.getByRole('textbox', { name: 'Din myndighets behov av uppgiften' }).fill(need);
  await item.getByRole('button', { name: 'Spara behovet' }).click();
  await item.locator('dd').getByText(need, { exact: true }).waitFor();
}
