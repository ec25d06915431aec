// SPDX-License-Identifier: EUPL-1.2
import { instantOf, legalDay } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actBy } from '../scenario/act-by.ts';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { handOver } from '../scenario/hand-over.ts';
import { untilReceived } from '../scenario/until-received.ts';
import { axeFaults } from './axe-faults.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { isInSight } from './is-in-sight.ts';
import { keepPicture } from './keep-picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';

const chromium = findChromium();
const title = chromium === undefined ? chromiumMissing : 'stops, by clicking';
const today = legalDay(instantOf(Date.now()));
const placed = { act: 'place-stop', kind: 'new-examination', since: today } as const;
const runs = 5;
const shownAfterMsMax = 5_000;

const dialogOn = (page: Page) => page.getByRole('dialog', { name: /^Stopp: / });

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let exchange: Exchange;
  let browser: Browser;
  let caseId: CaseId;
  let migration: OfficerPage;
  let police: OfficerPage;

  beforeAll(async () => {
    [exchange, browser] = await Promise.all([
      startExchange({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    ({ caseId } = await handOver(exchange, 'DEMO-KLICK-STOPP'));
    await untilReceived(exchange.receiver, caseId);
    const { nodes } = exchange.testbed;
    migration = await signInByClicking(
      browser,
      nodes.migration,
      'Handläggare, återvändandeenhet Nord',
    );
    police = await signInByClicking(
      browser,
      nodes.police,
      'Verkställighetshandläggare, gränspolisen Nord',
    );
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await exchange.testbed.stop();
  });

  test('a stop takes the screen of the officer in the middle of a booking, and keeps what is typed', async () => {
    const { page } = police;
    await page.goto(`${exchange.testbed.nodes.police.url}/cases/${caseId}/acts/plan-travel`);
    const form = page.getByRole('form', { name: 'Planera resan' });
    const day = form.getByRole('textbox', { name: /^Resdag/ });
    await day.fill('2026-12-24');
    await actBy(exchange.sender, caseId, { ...placed, kind: 'inhibition' });
    const dialog = dialogOn(page);
    await dialog.getByText('Det som stoppet gäller får inte fortsätta').waitFor();
    expect(await page.title()).toBe('Stopp: Inhibition');
    await dialog.getByText('12 kap. 13 § UtlL').waitFor();
    await dialog.getByText(/lagen kan ha ändrats från och med 2026-06-01/).waitFor();
    // What was on its way into the form, and the key that closes a dialog, do nothing here.
    for (const key of ['Escape', 'Enter', 'Space']) await page.keyboard.press(key);
    await dialog.getByText(/Om ingen kvitterar lyfts stoppet/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, '63-stop-dialog');
    await page.emulateMedia({ colorScheme: 'dark' });
    const acknowledge = dialog.getByRole('button', { name: 'Kvittera' });
    // The dialog takes its height from the window's a moment after the window has changed.
    await page.setViewportSize({ width: 320, height: 320 });
    await expect.poll(() => isInSight(acknowledge)).toBe(true);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => isInSight(acknowledge)).toBe(true);
    await keepPicture(page, '63-stop-dialog-narrow-dark');
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.context().setOffline(true);
    await acknowledge.click();
    await dialog.getByText(/Kvittensen är inte registrerad/).waitFor();
    await keepPicture(page, '64-stop-dialog-offline');
    await page.context().setOffline(false);
    await page.keyboard.press('Tab');
    await acknowledge.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const said = page.getByRole('status');
    await said.getByText('Kvitterat: Inhibition, Ärende DEMO-KLICK-STOPP').waitFor();
    expect(await day.inputValue()).toBe('2026-12-24');
    expect(await page.title()).toContain('Planera resan');
  });

  test('several stand one at a time, the longest waiting first, each with a word of its own', async () => {
    const { page } = police;
    await actBy(exchange.sender, caseId, placed);
    const dialog = dialogOn(page);
    await dialog.waitFor();
    await actBy(exchange.sender, caseId, { ...placed, kind: 'appeal' });
    await dialog.getByText('Ett stopp till väntar efter detta.').waitFor();
    await page.getByRole('dialog', { name: 'Stopp: Ny prövning' }).waitFor();
    await dialog.getByRole('button', { name: 'Kvittera' }).click();
    const second = page.getByRole('dialog', { name: 'Stopp: Överklagande' });
    await second.waitFor();
    await second.getByRole('button', { name: 'Kvittera' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('registered at one authority, a stop stands on the screen at the other at once', async () => {
    const { page } = police;
    const dialog = dialogOn(page);
    const took: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const from = performance.now();
      await actBy(exchange.sender, caseId, placed);
      await dialog.waitFor();
      took.push(performance.now() - from);
      await dialog.getByRole('button', { name: 'Kvittera' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    const median = took.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
    expect(median).toBeLessThan(shownAfterMsMax);
  });

  test('the desk registers a decision of a court, and sees whom it has not reached', async () => {
    const node = exchange.testbed.nodes.migration;
    const { page, complaints } = await signInByClicking(
      browser,
      node,
      'Beredskapsjour för domstolsbeslut',
      'Domstolsbeslut',
    );
    await page.getByRole('button', { name: 'Registrera och underrätta' }).click();
    await page.getByText('Fyll i: Målnummer.').waitFor();
    await page.getByText('Inhibition', { exact: true }).click();
    const typed = {
      Dossiernummer: 'DEMO-KLICK-STOPP',
      Domstol: 'Migrationsdomstolen i Provinge',
      Målnummer: 'UM 7-26',
      'Beslutat den (ÅÅÅÅ-MM-DD)': today,
      'Kom in den (ÅÅÅÅ-MM-DD)': today,
      'Kom in klockan (TT:MM)': '00:01',
    };
    for (const [label, value] of Object.entries(typed))
      await page.getByRole('textbox', { name: label }).fill(value);
    await page.getByRole('button', { name: 'Registrera och underrätta' }).click();
    const registered = page
      .getByRole('list', { name: 'Registrerade beslut' })
      .getByRole('listitem')
      .filter({ hasText: 'UM 7-26' });
    await registered.getByText(/Har inte kvitterat: .*handläggare/).waitFor();
    await registered.getByRole('button', { name: 'Avsluta bevakningen' }).click();
    await page.getByText(/Alla som håller i en åtgärd har inte kvitterat/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    // The refusal to end the watch, and nothing else.
    expect(complaints).toEqual([expect.stringContaining('status of 4')]);
  });

  test('the officer at the same authority gets it too, with both times in the case', async () => {
    const { page } = migration;
    const dialog = page.getByRole('dialog', { name: 'Stopp: Inhibition' });
    await dialog.getByRole('button', { name: 'Kvittera' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto(`${exchange.testbed.nodes.migration.url}/cases/${caseId}`);
    const stop = page.getByRole('article', { name: 'Inhibition', exact: true }).last();
    await stop.getByText('Kom in till jouren').waitFor();
    await stop.getByText('alla beslut om personen').waitFor();
    await stop.getByText(/handläggare: Handläggare, återvändandeenhet Nord/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('the desk at the other authority sees what came, and whom there it has reached', async () => {
    const node = exchange.testbed.nodes.police;
    const { page } = await signInByClicking(
      browser,
      node,
      'Beredskapsjour för domstolsbeslut',
      'Domstolsbeslut',
    );
    const come = page
      .getByRole('list', { name: 'Beslut från den andra myndigheten' })
      .getByRole('listitem')
      .filter({ hasText: 'UM 7-26' });
    await come.getByText(/Har inte kvitterat: Polismyndigheten, handläggare/).waitFor();
    const dialog = dialogOn(police.page);
    await dialog.getByRole('button', { name: 'Kvittera' }).click();
    // Without anything done here: the desk is told as it happens.
    await come.getByText('Alla här har kvitterat').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, '65-court-inbox');
  });

  test('a custodian has one screen, and nothing on it that is not its own', async () => {
    const node = exchange.testbed.nodes.migration;
    const { page } = await signInByClicking(browser, node, 'Förvarspersonal', 'Stopp att kvittera');
    await page.getByText('Inget stopp väntar.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
