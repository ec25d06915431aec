// SPDX-License-Identifier: EUPL-1.2
import { instantOf, legalDay } from '@samsyn/terms';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { signIn } from '../officer/officer-client.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { axeFaults } from './axe-faults.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';

const chromium = findChromium();
const title = chromium === undefined ? chromiumMissing : 'stops, by clicking';

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let caseId: CaseId;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const registrar = await signIn(testbed.nodes.migration.url, 'mv-registrar');
    const body = returnCaseFile('DEMO-KLICK-STOPP');
    ({ caseId } = await registrar.call(routes.importCase, { params: {}, body }));
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('the desk registers a decision of a court, and sees whom it has not reached', async () => {
    const node = testbed.nodes.migration;
    const { page, complaints } = await signInByClicking(
      browser,
      node,
      'Beredskapsjour för domstolsbeslut',
      'Domstolsbeslut',
    );
    await page.getByRole('button', { name: 'Registrera och underrätta' }).click();
    await page.getByText('Fyll i målnummer.').waitFor();
    const today = legalDay(instantOf(Date.now()));
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
    const registered = page.getByRole('listitem').filter({ hasText: 'UM 7-26' });
    await registered.getByText(/Har inte kvitterat: .*handläggare/).waitFor();
    await registered.getByRole('button', { name: 'Avsluta bevakningen' }).click();
    await page.getByText(/Alla som håller i en åtgärd har inte kvitterat/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    // The refusal to end the watch, and nothing else.
    expect(complaints).toEqual([expect.stringContaining('status of 4')]);
  });

  test('the officer sees the stop first, with both times, and acknowledges it', async () => {
    const node = testbed.nodes.migration;
    const { page } = await signInByClicking(browser, node, 'Handläggare, återvändandeenhet Nord');
    const list = page.getByRole('region', { name: 'Väntar på din enhet' });
    await list.getByText(/Kvittera besked om stopp/).waitFor();
    await page.goto(`${node.url}/cases/${caseId}`);
    const stop = page.getByRole('article', { name: 'Inhibition', exact: true });
    await stop.getByText('Kom in till jouren').waitFor();
    await stop.getByText('alla beslut om personen').waitFor();
    await stop.getByRole('button', { name: 'Kvittera: Inhibition' }).click();
    await stop.getByText(/handläggare: Handläggare, återvändandeenhet Nord/).waitFor();
    expect(await stop.getByRole('button').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a custodian has one screen, and nothing on it that is not its own', async () => {
    const node = testbed.nodes.migration;
    const { page } = await signInByClicking(browser, node, 'Förvarspersonal', 'Stopp att kvittera');
    await page.getByText('Inget stopp väntar.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
