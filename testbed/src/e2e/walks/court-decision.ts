// SPDX-License-Identifier: EUPL-1.2
import { equal } from 'node:assert/strict';
import { instantOf, legalDay } from '@samsyn/terms';
import type { Page } from 'playwright-core';
import type { Stage } from '../stage.ts';

const matter = 'UM 7-26';
const heading = 'Domstolsbeslut';

/** The desk for courts registers a decision and sees whom it has not reached; the officer there acknowledges. */
export async function registerDecision(stage: Stage, dossier: string): Promise<void> {
  const today = legalDay(instantOf(Date.now()));
  const { page, complaints } = await stage.sit('mv-court-desk');
  await page.getByRole('button', { name: 'Registrera och underrätta' }).click();
  await page.getByText('Fyll i: Målnummer.').waitFor();
  await page.getByText('Inhibition', { exact: true }).click();
  const typed = {
    Dossiernummer: dossier,
    Domstol: 'Migrationsdomstolen i Provinge',
    Målnummer: matter,
    'Beslutat den (ÅÅÅÅ-MM-DD)': today,
    'Kom in den (ÅÅÅÅ-MM-DD)': today,
    'Kom in klockan (TT:MM)': '00:01',
  };
  for (const [name, text] of Object.entries(typed))
    await page.getByRole('textbox', { name }).fill(text);
  await page.getByRole('button', { name: 'Registrera och underrätta' }).click();
  const registered = page
    .getByRole('list', { name: 'Registrerade beslut' })
    .getByRole('listitem')
    .filter({ hasText: matter });
  await registered.getByText(/Har inte kvitterat: .*handläggare/).waitFor();
  await stage.look(page, 'court', heading);
  await registered.getByRole('button', { name: 'Avsluta bevakningen' }).click();
  await page.getByText(/Alla som håller i en åtgärd har inte kvitterat/).waitFor();
  // The refusal to end the watch, and nothing else.
  equal(complaints.length, 1, complaints.join());
  const officer = await stage.sit('mv-return-officer-1');
  const dialog = officer.page.getByRole('dialog', { name: /^Stopp: / });
  await dialog.getByRole('button', { name: 'Kvittera' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The desk at the other authority sees the decision, and that it was acknowledged once it is. */
export async function seeDecisionThere(stage: Stage, officer: Page): Promise<void> {
  const { page } = await stage.sit('pol-court-desk');
  const come = page
    .getByRole('list', { name: 'Beslut från den andra myndigheten' })
    .getByRole('listitem')
    .filter({ hasText: matter });
  await come.getByText(/Har inte kvitterat: Polismyndigheten, handläggare/).waitFor();
  const dialog = officer.getByRole('dialog', { name: /^Stopp: / });
  await dialog.getByRole('button', { name: 'Kvittera' }).click();
  await dialog.waitFor({ state: 'detached' });
  await come.getByText('Alla här har kvitterat').waitFor();
  await stage.look(page, 'court', heading);
}
