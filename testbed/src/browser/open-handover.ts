// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core';

/** From the list of cases to the items of a handover, the ground chosen on the way. */
export async function openHandover(page: Page, number: string): Promise<void> {
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('link', { name: 'Överlämna ärendet' }).click();
  const form = page.getByRole('form', { name: 'Grund för överlämnandet' });
  await form.getByText(/^Personen håller sig undan/).click();
  await form.getByRole('button', { name: 'Pröva uppgifterna' }).click();
  await page.getByRole('heading', { name: 'Uppgifterna, en för en' }).waitFor();
}
