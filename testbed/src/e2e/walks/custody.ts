// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import { routes } from '@samsyn/contract';
import type { Page } from 'playwright-core';
import { keepPdf } from '../../browser/keep-pdf.ts';
import { prepareDesks } from '../../custody/prepare-desks.ts';
import { openReturnCase } from '../../scenario/hand-over.ts';
import { returnCaseFile } from '../../scenario/return-case-file.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const dossier = 'E2E-FORVAR';

async function readCase(page: Page): Promise<void> {
  const custody = page.getByRole('region', { name: 'Frihetsberövande och tider' });
  await custody.getByText('Personen är i förvar.').waitFor();
  await custody.getByRole('article', { name: /^Förvar/ }).waitFor();
  await page
    .getByRole('region', { name: 'Rättelser' })
    .getByText('Fel värde, gäller inte')
    .waitFor();
  const questions = page.getByRole('region', { name: 'Frågor om verkställigheten' });
  await questions.getByText('Väntar på svar').waitFor();
}

async function compareClaims(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Identitetsuppgifter sida vid sida' }).click();
  const table = page.getByRole('grid', { name: 'Uppgifter sida vid sida' });
  const differs = table.getByRole('row', { name: /^Födelsetid \(skiljer sig\)/ });
  await differs.waitFor();
  ok((await differs.innerText()).includes('1995-01-01'));
  await stage.look(page, 'identity', 'Identitetsuppgifter');
}

/** Nothing is printed that was not recorded, and each print says who printed and when. */
async function print(stage: Stage, page: Page): Promise<void> {
  await page.goBack();
  await page.getByRole('link', { name: 'Skriv ut ärendeblad' }).click();
  const paper = page.getByRole('region', { name: 'Det som skrivs ut' });
  await paper.getByText('Personen är i förvar.').waitFor();
  await stage.look(page, 'print', 'Ärendeblad');
  await page.emulateMedia({ media: 'print' });
  await page.getByText('Utskriften är inte registrerad').waitFor();
  equal(await paper.count(), 0);
  await page.emulateMedia({ media: null });
  ok((await keepPdf(page, 'e2e-case-sheet')) > 1);
  await page.goto(page.url().replace('case-sheet', 'gate-record'));
  await paper.getByText(/^Hinder/).waitFor();
  equal(await keepPdf(page, 'e2e-gate-record'), 1);
  await page.goto(page.url().replace(/print.*/, 'transport'));
  await page.getByRole('link', { name: 'Skriv ut' }).waitFor();
  await stage.look(page, 'transport', 'Beställning av transport');
  await page.getByRole('link', { name: 'Skriv ut' }).click();
  await page.getByRole('heading', { name: 'Kriminalvårdens besked' }).waitFor();
  equal(await keepPdf(page, 'e2e-transport-order'), 1);
}

async function refusePlace(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Förvarsplatser' }).click();
  const queue = page.getByRole('grid', { name: 'Förvarsplatser' });
  await queue.getByRole('button', { name: `Ge besked i ärende ${dossier}` }).click();
  const refusal = page.getByRole('region', { name: 'Avslå begäran om förvarsplats' });
  await refusal.getByText('Ingen plats är ledig').waitFor();
  const granting = page.getByRole('region', { name: 'Bevilja förvarsplats' });
  ok((await granting.innerText()).includes('öppnat båda'));
  await stage.look(page, 'places', 'Förvarsplatser');
  await refusal.getByText('Ingen plats är ledig').click();
  await refusal.getByText('beslut', { exact: true }).click();
  await refusal.getByRole('textbox', { name: /^Hänvisning till källan/ }).fill('Besked 1-26');
  await refusal.getByRole('button', { name: 'Utför åtgärden' }).click();
  await queue.getByText('Plats finns inte').waitFor();
  await refusal.waitFor({ state: 'detached' });
}

async function linkAndUnlink(page: Page, twin: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Det andra ärendets nummer' }).fill(twin);
  await page.getByRole('button', { name: 'Sök ärendet' }).click();
  const form = page.getByRole('form', { name: 'Koppla till ett annat ärende' });
  await form.getByRole('button', { name: 'Registrera kopplingen' }).click();
  equal(await form.getByRole('textbox').getAttribute('aria-invalid'), 'true');
  await form.getByRole('textbox').fill('Samma fotografi och samma födelseort.');
  await form.getByRole('button', { name: 'Registrera kopplingen' }).click();
  const links = page.getByRole('list', { name: 'Kopplingar till andra ärenden' });
  await links.getByRole('link', { name: `Kan vara samma person som i ärende ${twin}` }).waitFor();
  await links.getByRole('button', { name: /^Ta bort kopplingen till/ }).click();
  await links.getByRole('textbox').fill('Fotografiet var av en annan person.');
  await links.getByRole('button', { name: 'Ta bort kopplingen', exact: true }).click();
  await links.getByText(`Kopplingen till ärende ${twin} är borttagen`).first().waitFor();
}

async function carry(stage: Stage): Promise<void> {
  const { page, complaints } = await stage.sit('pol-carrier');
  const orders = page.getByRole('list', { name: 'Transporter att genomföra' });
  await orders.getByText('antagen').waitFor();
  await orders.getByText('Uganda').waitFor();
  await stage.look(page, 'carrier', 'Stopp att kvittera');
  ok(complaints.length === 0, complaints.join());
}

/** Someone is in detention: the case, the prints, the carrier, the queue of places, a link. */
export const custodyWalk: Walk = {
  name: 'custody',
  run: async (stage) => {
    const { exchange } = stage;
    const { caseId } = await prepareDesks(exchange, dossier);
    const other = await openReturnCase(exchange, returnCaseFile('E2E-FORVAR-2'));
    const { summary } = await exchange.sender.call(routes.getCase, { params: { caseId: other } });
    const enforcer = await stage.sit('pol-enforcement-1', `/cases/${caseId}`);
    await readCase(enforcer.page);
    await compareClaims(stage, enforcer.page);
    await print(stage, enforcer.page);
    await carry(stage);
    const sender = await stage.sit('mv-return-officer-1');
    await refusePlace(stage, sender.page);
    const { url } = exchange.testbed.nodes.migration;
    await sender.page.goto(`${url}/cases/${caseId}/identity`);
    await linkAndUnlink(sender.page, summary.number);
    const complaints = [...enforcer.complaints, ...sender.complaints];
    ok(complaints.length === 0, complaints.join());
  },
};
