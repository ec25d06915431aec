// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiveCase } from '../journey/ready-journey.ts';
import { judge, names, passport, propose, review } from '../outward/release.ts';
import { fileWithPassport } from '../outward/travel-document.ts';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'releasing to a mission, by clicking';
const heading = 'Utlämnande till utländsk myndighet';
const reasons = 'Läst i sin helhet; säger inget om asyl.';

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let exchange: Exchange;
  let browser: Browser;
  let officer: OfficerPage;
  let page: Page;

  beforeAll(async () => {
    [exchange, browser] = await Promise.all([
      startExchange({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { receiver, testbed } = exchange;
    const { caseId } = await receiveCase(exchange, fileWithPassport('DEMO-UTLAMNA-2'));
    const releaseId = await propose(receiver, caseId, [names, passport]);
    await judge(receiver, releaseId);
    await review(receiver, releaseId);
    const { police } = testbed.nodes;
    officer = await signInByClicking(
      browser,
      police,
      'Verkställighetshandläggare, gränspolisen Nord',
    );
    page = officer.page;
    await page.goto(`${police.url}/cases/${caseId}`);
  }, 150_000);
  afterAll(async () => {
    await browser.close();
    await exchange.testbed.stop();
  });

  test('the desk says what the law says of each item, who has reviewed it and what is left', async () => {
    await page.getByRole('link', { name: heading }).click();
    await page
      .getByText(/^Granskad av Mottagande handläggare/)
      .first()
      .waitFor();
    expect(await screenFaults(page, '65-release', heading)).toEqual([]);
  });

  test('nothing is released before the second officer has opened and reviewed all of it', async () => {
    const asked = page.getByRole('dialog', { name: /^Lämna ut till / });
    await page.getByRole('button', { name: 'Lämna ut' }).click();
    await asked.getByRole('button', { name: 'Lämna ut' }).click();
    await asked.getByText(/^Inget får lämnas ut än/).waitFor();
    await asked.getByRole('button', { name: 'Avbryt' }).click();
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: /^Öppna Kopia av pass/ }).click();
    await (await opening).waitForLoadState();
    for (let left = 2; left > 0; left -= 1) {
      const form = page.getByRole('form', { name: /kan uppgiften/i }).first();
      await form.getByRole('radio', { name: 'Nej' }).check({ force: true });
      await form.getByRole('textbox').fill(reasons);
      await form.getByRole('button', { name: 'Registrera granskningen' }).click();
      await expect
        .poll(async () => page.getByRole('form', { name: /kan uppgiften/i }).count())
        .toBe(left - 1);
    }
    await page.getByRole('button', { name: 'Lämna ut' }).click();
    await asked.getByRole('button', { name: 'Lämna ut' }).click();
    await page.getByRole('link', { name: 'Hämta filen' }).waitFor();
    expect(await screenFaults(page, '66-released', heading)).toEqual([]);
  });

  test('a new one is filled in from the case, stands at the desk, and is given up with reasons', async () => {
    const form = page.getByRole('form', { name: 'Föreslå ett utlämnande' });
    await form.getByRole('textbox', { name: 'Land, två bokstäver' }).fill('UG');
    await form.getByRole('textbox', { name: 'Beskickning eller myndighet' }).fill('Konsulatet');
    await form.getByText('Namn, till landet', { exact: true }).click();
    await form.getByRole('button', { name: /^Inget hämtat/ }).click();
    await page.getByRole('option').first().click();
    await expect
      .poll(async () => form.getByRole('textbox', { name: /^Efternamn/ }).inputValue())
      .not.toBe('');
    await form.getByRole('button', { name: 'Föreslå' }).click();
    await page.getByText('Utlämnandet är föreslaget.').waitFor();
    await page.getByRole('link', { name: 'Alla utlämnanden i dina ärenden' }).click();
    const open = page.getByRole('region', { name: 'Prövas (1)' });
    await open.getByText('Konsulatet (UG)').waitFor();
    await page.getByRole('region', { name: 'Avslutade, de senaste (1)' }).waitFor();
    const desk = 'Utlämnanden till utländska myndigheter';
    expect(await screenFaults(page, '67-release-desk', desk)).toEqual([]);
    await open.getByRole('link').click();
    const card = page.getByRole('region', { name: 'Konsulatet (UG)' });
    await card.getByRole('button', { name: 'Lägg ner utlämnandet' }).click();
    await card
      .getByRole('form', { name: 'Lägg ner utlämnandet' })
      .getByRole('textbox')
      .fill(reasons);
    await card.getByRole('button', { name: 'Lägg ner', exact: true }).click();
    const asked = page.getByRole('dialog', { name: 'Lägga ner utlämnandet?' });
    await asked.getByText(/Det går inte att ångra/).waitFor();
    await asked.getByRole('button', { name: 'Lägg ner' }).click();
    await card.getByText(/^Nedlagt av/).waitFor();
  });

  test('the browser has complained of nothing but the refusal', () => {
    expect(officer.complaints).toEqual([expect.stringContaining('Failed to load resource')]);
  });
});
