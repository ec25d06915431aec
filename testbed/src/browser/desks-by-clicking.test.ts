// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareDesks } from '../custody/prepare-desks.ts';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { openReturnCase } from '../scenario/hand-over.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { keepPdf } from './keep-pdf.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
const title =
  chromium === undefined ? chromiumMissing : 'custody and what goes with it, by clicking';

describe.skipIf(chromium === undefined)(title, { timeout: 150_000 }, () => {
  let exchange: Exchange;
  let browser: Browser;
  let caseId: CaseId;
  let twin: string;
  let enforcer: OfficerPage;
  let sender: OfficerPage;
  let page: Page;

  beforeAll(async () => {
    [exchange, browser] = await Promise.all([
      startExchange({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    ({ caseId } = await prepareDesks(exchange, 'DEMO-DESK-1'));
    const other = await openReturnCase(exchange, returnCaseFile('DEMO-DESK-2'));
    const { summary } = await exchange.sender.call(routes.getCase, { params: { caseId: other } });
    twin = summary.number;
    const { migration, police } = exchange.testbed.nodes;
    enforcer = await signInByClicking(
      browser,
      police,
      'Verkställighetshandläggare, gränspolisen Nord',
    );
    sender = await signInByClicking(browser, migration, 'Handläggare, återvändandeenhet Nord');
    page = enforcer.page;
    await page.goto(`${police.url}/cases/${caseId}`);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await exchange.testbed.stop();
  });

  test('the case says who holds the person, what was corrected and what was asked', async () => {
    const custody = page.getByRole('region', { name: 'Frihetsberövande och tider' });
    await custody.getByText('Personen är i förvar.').waitFor();
    await custody.getByRole('article', { name: /^Förvar/ }).waitFor();
    const corrections = page.getByRole('region', { name: 'Rättelser' });
    await corrections.getByText('Fel värde, gäller inte').waitFor();
    const questions = page.getByRole('region', { name: 'Frågor om verkställigheten' });
    await questions.getByText('Väntar på svar').waitFor();
  });

  test('claims of identity stand side by side, and say where they differ', async () => {
    await page.getByRole('link', { name: 'Identitetsuppgifter sida vid sida' }).click();
    const table = page.getByRole('grid', { name: 'Uppgifter sida vid sida' });
    const differs = table.getByRole('row', { name: /^Födelsetid \(skiljer sig\)/ });
    await differs.waitFor();
    expect(await differs.innerText()).toContain('1995-01-01');
    expect(await screenFaults(page, '92-identity', 'Identitetsuppgifter')).toEqual([]);
  });

  test('a print bears who printed and when, and shows nothing unless it was recorded', async () => {
    await page.goBack();
    await page.getByRole('link', { name: 'Skriv ut ärendeblad' }).click();
    const paper = page.getByRole('region', { name: 'Det som skrivs ut' });
    await paper.getByText('Personen är i förvar.').waitFor();
    expect(await screenFaults(page, '93-case-sheet', 'Ärendeblad')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('Utskriften är inte registrerad').waitFor();
    expect(await paper.count()).toBe(0);
    await page.emulateMedia({ media: null });
    expect(await keepPdf(page, '93-case-sheet')).toBeGreaterThan(1);
    await page.goto(page.url().replace('case-sheet', 'gate-record'));
    await page
      .getByRole('region', { name: 'Det som skrivs ut' })
      .getByText(/^Hinder/)
      .waitFor();
    expect(await keepPdf(page, '94-gate-record')).toBe(1);
  });

  test('a transport order is shown and printed', async () => {
    await page.goto(page.url().replace(/print.*/, 'transport'));
    await page.getByRole('link', { name: 'Skriv ut' }).click();
    await page.getByRole('heading', { name: 'Kriminalvårdens besked' }).waitFor();
    expect(await keepPdf(page, '95-transport-order')).toBe(1);
    expect(enforcer.complaints).toEqual([]);
  });

  test('the carrier sees the order by case number, and what to cope with', async () => {
    const carrier = await signInByClicking(
      browser,
      exchange.testbed.nodes.police,
      'Transportledare',
      'Stopp att kvittera',
    );
    const orders = carrier.page.getByRole('list', { name: 'Transporter att genomföra' });
    await orders.getByText('antagen').waitFor();
    await orders.getByText('Uganda').waitFor();
    expect(await screenFaults(carrier.page, '96-carrier', 'Stopp att kvittera')).toEqual([]);
    expect(carrier.complaints).toEqual([]);
  });

  test('a place is refused from the queue, and the queue says so', async () => {
    page = sender.page;
    await page.getByRole('link', { name: 'Förvarsplatser' }).click();
    await page.getByRole('button', { name: /^Ge besked i ärende/ }).click();
    const refusal = page.getByRole('region', { name: 'Avslå begäran om förvarsplats' });
    await refusal.getByText('Ingen plats är ledig').waitFor();
    const granting = page.getByRole('region', { name: 'Bevilja förvarsplats' });
    expect(await granting.innerText()).toContain('öppnat båda');
    expect(await screenFaults(page, '97-places', 'Förvarsplatser')).toEqual([]);
    await refusal.getByText('Ingen plats är ledig').click();
    await refusal.getByText('beslut', { exact: true }).click();
    await refusal.getByRole('textbox', { name: /^Hänvisning till källan/ }).fill('Besked 1-26');
    await refusal.getByRole('button', { name: 'Utför åtgärden' }).click();
    const queue = page.getByRole('grid', { name: 'Förvarsplatser' });
    await queue.getByText('Plats finns inte').waitFor();
    await refusal.waitFor({ state: 'detached' });
  });

  test('two cases are linked with reasons and unlinked, and stay two', async () => {
    await page.goto(`${exchange.testbed.nodes.migration.url}/cases/${caseId}/identity`);
    await page.getByRole('textbox', { name: 'Det andra ärendets nummer' }).fill(twin);
    await page.getByRole('button', { name: 'Sök ärendet' }).click();
    const form = page.getByRole('form', { name: 'Koppla till ett annat ärende' });
    await form.getByRole('button', { name: 'Registrera kopplingen' }).click();
    expect(await form.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await form.getByRole('textbox').fill('Samma fotografi och samma födelseort.');
    await form.getByRole('button', { name: 'Registrera kopplingen' }).click();
    const links = page.getByRole('list', { name: 'Kopplingar till andra ärenden' });
    await links.getByRole('link', { name: `Kan vara samma person som i ärende ${twin}` }).waitFor();
    await links.getByRole('button', { name: /^Ta bort kopplingen till/ }).click();
    expect(await screenFaults(page, '98-linked', 'Identitetsuppgifter')).toEqual([]);
    await links.getByRole('textbox').fill('Fotografiet var av en annan person.');
    await links.getByRole('button', { name: 'Ta bort kopplingen', exact: true }).click();
    await links.getByText(`Kopplingen till ärende ${twin} är borttagen`).first().waitFor();
    expect(sender.complaints).toEqual([]);
  });
});
