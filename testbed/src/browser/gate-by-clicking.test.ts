// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { depart } from '../journey/depart.ts';
import { prepareJourney, receiveCase } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'the check before departure, by clicking';

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let exchange: Exchange;
  let browser: Browser;
  let received: ReceivedCase;
  let officer: OfficerPage;

  beforeAll(async () => {
    [exchange, browser] = await Promise.all([
      startExchange({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    received = await receiveCase(exchange, returnCaseFile('DEMO-RESA'));
    const { police } = exchange.testbed.nodes;
    officer = await signInByClicking(
      browser,
      police,
      'Verkställighetshandläggare, gränspolisen Nord',
    );
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await exchange.testbed.stop();
  });

  async function check(): Promise<void> {
    const form = officer.page.getByRole('form', { name: 'Kontroll före avresa' });
    await form.getByRole('textbox').fill('Resan är bokad till i morgon.');
    await form.getByRole('button', { name: 'Kontrollera nu' }).click();
    await officer.page.getByText('Kontrollen är gjord.').first().waitFor();
  }

  test('stands on the case, and says every obstacle with provision, source and age', async () => {
    const { page } = officer;
    await page.goto(`${exchange.testbed.nodes.police.url}/cases/${received.caseId}`);
    await page.getByRole('heading', { name: 'Kontroll före avresa' }).waitFor();
    await page.getByText('Ingen kontroll är gjord.').waitFor();
    await page.getByRole('link', { name: 'Öppna kontrollen' }).click();
    await page.getByRole('button', { name: 'Kontrollera nu' }).click();
    await page
      .getByText(/tecken/)
      .first()
      .waitFor();
    await check();
    await page.getByText(/^Resan får inte påbörjas/).waitFor();
    await page.getByText('Ombudet eller biträdet har inte underrättats.').waitFor();
    await page.getByText(/Fullmakt 2026-08-17, per 2026-08-17, Migrationsverket/).waitFor();
    expect(await screenFaults(page, '60-gate-no-go', 'Kontroll före avresa')).toEqual([]);
  });

  test('lets go once nothing is found, and keeps what it found before', async () => {
    const { page } = officer;
    await prepareJourney(received);
    await check();
    await page.getByText(/^Inget hinder\. Gäller till /).waitFor();
    await page.getByRole('button', { name: /^Tidigare kontroller \(1\)/ }).click();
    await page.getByText(/: Hinder fanns$/).waitFor();
    expect(await screenFaults(page, '61-gate-go', 'Kontroll före avresa')).toEqual([]);
  });

  test('ends in a receipt that the person can keep', async () => {
    const { page, complaints } = officer;
    await depart(received);
    await page.goto(`${exchange.testbed.nodes.police.url}/cases/${received.caseId}`);
    await page.getByRole('link', { name: 'Intyg om utresa' }).click();
    await page.getByText(/intygar att den som ärende DEMO-RESA gäller lämnade Sverige/).waitFor();
    expect(await screenFaults(page, '62-departure-receipt', 'Intyg om utresa')).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
