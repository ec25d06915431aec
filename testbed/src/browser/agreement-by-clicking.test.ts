// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherEdition } from '../scenario/other-edition.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';
import { stayedLoaded } from './stayed-loaded.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'a version, by clicking';

const heading = 'Överenskommelser';
const edition = '2027-01-01';
const proposed = otherEdition(edition, 'Ärendets identitet', (items) => items.slice(0, -1));
const reasons = 'Uppgiften behövs inte längre enligt den nya förordningen.';

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let jurists: readonly OfficerPage[];
  let mv: Page;
  let pol: Page;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const name = 'Jurist, rättsavdelningen';
    const [one, other] = await Promise.all([
      signInByClicking(browser, testbed.nodes.migration, name),
      signInByClicking(browser, testbed.nodes.police, name),
    ]);
    [mv, pol, jurists] = [one.page, other.page, [one, other]];
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('what is in use stands there with who signed it', async () => {
    for (const page of [mv, pol]) await page.getByRole('link', { name: heading }).click();
    const catalogue = pol.getByRole('region', { name: 'Informationskatalogen' });
    await catalogue.getByText('Undertecknad av båda myndigheterna').waitFor();
    expect(await catalogue.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^Föreslog versionen: .*Migrationsverket/),
      expect.stringMatching(/^Godtog versionen: .*Polismyndigheten/),
    ]);
    expect(await screenFaults(pol, '20-agreements', heading)).toEqual([]);
  });

  test('a file that is proposed shows at the other authority without a reload', async () => {
    const same = await stayedLoaded(pol);
    const form = mv.getByRole('form', { name: 'Föreslå en ny version' });
    await form.locator('input[type=file]').setInputFiles({
      name: 'katalog.json',
      mimeType: 'application/json',
      buffer: Buffer.from(proposed.content),
    });
    await form.getByText('Vald fil: katalog.json. Informationskatalogen').waitFor();
    await form.getByRole('textbox').fill('Uppgiften används inte och namnet är missvisande.');
    await form.getByRole('button', { name: 'Underteckna förslaget' }).click();
    await mv.getByText(/Väntar på svar från Polismyndigheten/).waitFor();
    await pol.getByText(/Förslaget från Migrationsverket väntar på ert svar/).waitFor();
    expect(await same()).toBe(true);
  });

  test('the jurist who is asked reads the differences side by side', async () => {
    const name = `Informationskatalogen, version ${edition}`;
    await pol.getByRole('link', { name: `Läs och jämför: ${name}` }).click();
    const changed = pol.getByRole('grid', { name: /^Ändrad: Ärendets identitet/ });
    await changed.getByRole('row', { name: /namn › på svenska/ }).waitFor();
    await pol.getByRole('grid', { name: /^Borttagen: / }).waitFor();
    expect(await screenFaults(pol, '21-version', name)).toEqual([]);
  });

  test('and refuses with reasons, which the other reads without a reload', async () => {
    const same = await stayedLoaded(mv);
    const form = pol.getByRole('form', { name: 'Svara på förslaget' });
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByText('Vi avslår förslaget', { exact: true }).click();
    await form.getByRole('button', { name: 'Underteckna svaret' }).click();
    await form.getByText(/^Skriv skäl/).waitFor();
    await form.getByRole('textbox').fill(reasons);
    await form.getByRole('button', { name: 'Underteckna svaret' }).click();
    await mv.getByText(/Förslaget avslogs/).waitFor();
    await mv.getByRole('link', { name: new RegExp(`version ${edition}$`) }).click();
    await mv.getByText(`Skäl: ${reasons}`).waitFor();
    expect(await same()).toBe(true);
  });

  test('the browser has complained of nothing', () => {
    expect(jurists.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
