// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

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
