// SPDX-License-Identifier: EUPL-1.2
import { DispatchItems, routes } from '@samsyn/contract';
import type { Page } from 'playwright-core';
import { ordinary } from './judge-item.ts';
import type { Manner } from './judge-item.ts';

const dispatchPath = new RegExp(routes.dispatchDisclosure.path.replace('{disclosureId}', '[^/]+'));

/**
 * Sends a list that lacks an item, as from a screen that is behind the node.
 * @returns what the screen then says
 */
export async function sendBehindTheNode(page: Page, recipient: string): Promise<string> {
  await page.route(dispatchPath, async (route) => {
    const { items } = DispatchItems.parse(route.request().postDataJSON());
    await route.continue({ postData: JSON.stringify({ items: items.slice(1) }) });
  });
  await page.getByRole('button', { name: `Skicka till ${recipient}` }).click();
  const dialog = page.getByRole('dialog', { name: `Skicka till ${recipient}?` });
  await dialog.getByRole('button', { name: 'Skicka nu' }).click();
  const said = await dialog.getByRole('alert').innerText();
  await page.unroute(dispatchPath);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.waitFor({ state: 'hidden' });
  return said;
}

/**
 * Sends what is ready by the dialog that says once more what goes and what stays.
 * @returns the items that the dialog said would go
 */
export async function sendDisclosure(
  page: Page,
  recipient: string,
  { words, hand }: Manner = ordinary,
): Promise<string[]> {
  await hand.press(page.getByRole('button', { name: words.send(recipient) }));
  const dialog = page.getByRole('dialog', { name: words.confirm(recipient) });
  const going = await dialog
    .getByRole('list', { name: words.goes(recipient) })
    .getByRole('listitem')
    .allInnerTexts();
  await hand.press(dialog.getByRole('button', { name: words.sendNow }));
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('status').filter({ hasText: words.sent }).waitFor();
  return going;
}
