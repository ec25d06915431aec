// SPDX-License-Identifier: EUPL-1.2
import { DispatchItems, routes } from '@samsyn/contract';
import type { Page } from 'playwright-core';

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
export async function sendDisclosure(page: Page, recipient: string): Promise<string[]> {
  await page.getByRole('button', { name: `Skicka till ${recipient}` }).click();
  const dialog = page.getByRole('dialog', { name: `Skicka till ${recipient}?` });
  const going = await dialog
    .getByRole('list', { name: `Skickas till ${recipient}` })
    .getByRole('listitem')
    .allInnerTexts();
  await dialog.getByRole('button', { name: 'Skicka nu' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('status').filter({ hasText: 'Skickat.' }).waitFor();
  return going;
}
