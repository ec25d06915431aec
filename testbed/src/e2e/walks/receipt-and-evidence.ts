// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { Stage } from '../stage.ts';

const Fetched = z.object({
  bundle: z.object({ message: z.object({ parts: z.array(z.unknown()) }) }),
});

function handoverOn(page: Page): Locator {
  return page
    .getByRole('list', { name: 'Meddelanden och kvittenser' })
    .getByRole('listitem')
    .filter({ hasText: 'Överlämnande, skickat' });
}

/** The receipt comes to the screen by itself, with its place in the other ledger. */
export async function seeReceipt(stage: Stage, page: Page, recipient: string): Promise<void> {
  const message = handoverOn(page);
  await message.getByText('Levererat och kvitterat').waitFor();
  await message.getByText(/^plats \d+ av \d+ rader, kontrollerat/).waitFor();
  await message.getByText('ja, liggarens läge är undertecknat av båda').waitFor();
  await stage.look(page, 'receipt', `Överlämna till ${recipient}`);
}

/** Evidence of the handover is fetched that shows one item of it. */
export async function takeEvidence(stage: Stage, page: Page): Promise<void> {
  await handoverOn(page).getByRole('link', { name: 'Hämta bevis' }).click();
  const items = page.getByRole('group', { name: 'Uppgifter som ska visas' });
  await items.getByText('Ärendets beteckningar').waitFor();
  await page.getByText(/Den visar inte vilka uppgifter det innehöll/).waitFor();
  await stage.look(page, 'evidence', 'Bevis om ett meddelande');
  await items.getByText('Ärendets beteckningar').click();
  await page.getByText('Filen visar de valda uppgifterna.').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta bevis' }).click(),
  ]);
  const { bundle } = Fetched.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
  ok(bundle.message.parts.length > 1);
  equal(bundle.message.parts.filter((part) => part !== null).length, 1);
}
