// SPDX-License-Identifier: EUPL-1.2
import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { receiveCase } from '../../journey/ready-journey.ts';
import { judge, names, passport, propose, review } from '../../outward/release.ts';
import { fileWithPassport } from '../../outward/travel-document.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const heading = 'Utlämnande till utländsk myndighet';
const desk = 'Utlämnanden till utländska myndigheter';
const reasons = 'Läst i sin helhet; säger inget om asyl.';

/** The second officer opens and reviews all of it; before that nothing is released. */
async function releaseAsSecond(stage: Stage, page: Page): Promise<void> {
  await page
    .getByText(/^Granskad av Mottagande handläggare/)
    .first()
    .waitFor();
  await stage.look(page, 'outward', heading);
  const asked = page.getByRole('dialog', { name: /^Lämna ut till / });
  await page.getByRole('button', { name: 'Lämna ut' }).click();
  await asked.getByRole('button', { name: 'Lämna ut' }).click();
  await asked.getByText(/^Inget får lämnas ut än/).waitFor();
  await asked.getByRole('button', { name: 'Avbryt' }).click();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Öppna Kopia av pass/ }).click();
  await (await opening).waitForLoadState();
  const forms = page.getByRole('form', { name: /kan uppgiften/i });
  for (let left = 2; left > 0; left -= 1) {
    const form = forms.nth(left - 1);
    await form.getByRole('radio', { name: 'Nej' }).check({ force: true });
    await form.getByRole('textbox').fill(reasons);
    await form.getByRole('button', { name: 'Registrera granskningen' }).click();
    await form.waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'Lämna ut' }).click();
  await asked.getByRole('button', { name: 'Lämna ut' }).click();
  await page.getByRole('link', { name: 'Hämta filen' }).waitFor();
  await stage.look(page, 'outward', heading);
}

/** A new one is filled in from the case, stands at the desk, and is given up with reasons. */
async function proposeAndGiveUp(stage: Stage, page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Föreslå ett utlämnande' });
  await form.getByRole('textbox', { name: 'Land, två bokstäver' }).fill('UG');
  await form.getByRole('textbox', { name: 'Beskickning eller myndighet' }).fill('Konsulatet');
  await form.getByText('Namn, till landet', { exact: true }).click();
  await form.getByRole('button', { name: /^Inget hämtat/ }).click();
  await page.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Föreslå' }).click();
  await page.getByText('Utlämnandet är föreslaget.').waitFor();
  await page.getByRole('link', { name: 'Alla utlämnanden i dina ärenden' }).click();
  const open = page.getByRole('region', { name: 'Prövas (1)' });
  await open.getByText('Konsulatet (UG)').waitFor();
  await page.getByRole('region', { name: 'Avslutade, de senaste (1)' }).waitFor();
  await stage.look(page, 'releases', desk);
  await open.getByRole('link').click();
  const card = page.getByRole('region', { name: 'Konsulatet (UG)' });
  await card.getByRole('button', { name: 'Lägg ner utlämnandet' }).click();
  const giveUp = card.getByRole('form', { name: 'Lägg ner utlämnandet' });
  await giveUp.getByRole('textbox').fill(reasons);
  await card.getByRole('button', { name: 'Lägg ner', exact: true }).click();
  const asked = page.getByRole('dialog', { name: 'Lägga ner utlämnandet?' });
  await asked.getByRole('button', { name: 'Lägg ner' }).click();
  await card.getByText(/^Nedlagt av/).waitFor();
}

/** Two officers give items to a mission; a second proposal is given up. */
export const releaseWalk: Walk = {
  name: 'release',
  run: async (stage) => {
    const { exchange } = stage;
    const { caseId } = await receiveCase(exchange, fileWithPassport('E2E-UTLAMNA'));
    const releaseId = await propose(exchange.receiver, caseId, [names, passport]);
    await judge(exchange.receiver, releaseId);
    await review(exchange.receiver, releaseId);
    const { page, complaints } = await stage.sit('pol-enforcement-1', `/cases/${caseId}`);
    await page.getByRole('link', { name: heading }).click();
    await releaseAsSecond(stage, page);
    await proposeAndGiveUp(stage, page);
    // The refusal to release before all was reviewed, and nothing else.
    ok(complaints.length === 1, complaints.join());
  },
};
