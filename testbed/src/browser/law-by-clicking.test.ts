// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { firstScreenBytes } from './first-screen-weight.ts';
import { itemOn } from './judge-item.ts';
import { keepPicture } from './keep-picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { openDemonstrationCases } from './open-demonstration-cases.ts';
import { openHandover } from './open-handover.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'the law, by clicking';

/** What the first screen may weigh, compressed: scripts, styles and the document. */
const firstScreenBytesMax = 250_000;
const general = '8 kap. 1 § OSL';
const about = 'Stopp för verkställighet';
const narrow = { width: 390, height: 844 };
/** How long a table may take to follow on a busy machine. */
const patient = { timeout: 20_000 };
/** How long proving a proposal may take there. */
const proving = { timeout: 70_000 };
const ordinary = { width: 1280, height: 900 };

/** The rules from the one that waits for a judgment to the general one. */
function chainOf(item: Locator): Locator {
  return item.getByRole('list').filter({ hasText: 'Väntar på bedömning enligt:' }).first();
}

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let officer: OfficerPage;
  let page: Page;
  let slider: Locator;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { dossier } = await openDemonstrationCases(testbed.nodes.migration);
    officer = await signInByClicking(
      browser,
      testbed.nodes.migration,
      'Handläggare, återvändandeenhet Nord',
    );
    page = officer.page;
    slider = page.getByRole('slider', { name: 'Lagen i tiden' });
    await page.getByRole('row', { name: dossier }).waitFor();
    const bytes = await firstScreenBytes(page, async () =>
      page.getByRole('row', { name: dossier }).waitFor(),
    );
    process.stdout.write(`first screen: ${(bytes / 1000).toFixed(1)} kB\n`);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(firstScreenBytesMax);
    await openHandover(page, dossier);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('an outcome opens to its explanation, from the deciding provision to the general rule', async () => {
    const item = itemOn(page, about);
    expect(await item.innerText()).not.toContain('huvudregel');
    await item.getByRole('button', { name: 'Så har utfallet bestämts' }).click();
    await item.getByRole('heading', { name: 'Bestämmelser som inte avgjorde' }).waitFor();
    const chain = chainOf(item);
    expect(await chain.getByRole('listitem').first().innerText()).toContain('12 kap. 14 a § UtlL');
    expect(await chain.innerText()).toContain(`${general} (huvudregel)`);
    expect(await item.innerText()).toContain(`Källa: ${about}, register`);
    expect(await screenFaults(page, '30-explanation', 'Överlämna till Polismyndigheten')).toEqual(
      [],
    );
  });

  test('a provision leads to the official text outside, which the page itself never asks for', async () => {
    const official = itemOn(page, about)
      .getByRole('link', { name: /^Officiell text, 2009:400/ })
      .first();
    expect(await official.getAttribute('href')).toBe(
      'https://rkrattsbaser.gov.se/sfst?bet=2009:400',
    );
    expect(await official.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await official.getAttribute('target')).toBe('_blank');
    const own = new URL(testbed.nodes.migration.url).host;
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
    );
    expect([...new Set(asked)]).toEqual([own]);
  });

  test('the explanation leads on to the provision, as it stood on the day', async () => {
    const chain = chainOf(itemOn(page, about));
    await chain.getByRole('link', { name: general, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: general }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/law/osl-8-1');
    await page.getByRole('table', { name: /^Undantagen från 8 kap. 1 § OSL/ }).waitFor();
    await keepPicture(page, '31-provision');
  });

  test('the slider moves the day by keyboard, and the table follows', async () => {
    const table = page.getByRole('table', { name: /^Undantagen från 8 kap. 1 § OSL/ });
    const today = await table.getByRole('row').count();
    await slider.focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/on=2016-/);
    await expect.poll(async () => table.getByRole('row').count(), patient).toBeLessThan(today);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^från 2016-/);
    expect(await slider.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
    await keepPicture(page, '32-provision-then');
    await page.keyboard.press('End');
    await expect
      .poll(async () => table.getByRole('row').count(), patient)
      .toBeGreaterThanOrEqual(today);
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/tills vidare$/);
  });

  test('the table shows one kind of provision at a time, and what a word finds', async () => {
    const table = page.getByRole('table', { name: /^Undantagen från 8 kap. 1 § OSL/ });
    const all = await table.getByRole('columnheader').count();
    await page.getByText('sekretessbrytande bestämmelse', { exact: true }).first().click();
    await expect
      .poll(async () => table.getByRole('columnheader').count(), patient)
      .toBeLessThan(all);
    await page.getByRole('textbox', { name: 'Sök bland bestämmelserna' }).fill('10 kap. 27 §');
    await page.getByText('Bestämmelser som visas: 1.').waitFor();
    expect(await screenFaults(page, '33-provision-table', general)).toEqual([]);
  });

  test('the law of a day is searched, and a change that nobody has read is said plainly', async () => {
    await page.getByRole('link', { name: 'Lagen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Lagen' }).waitFor();
    await page.getByText(/^Bestämmelser som visas: \d\d\d?\.$/).waitFor();
    await keepPicture(page, '34-law');
    await page.getByRole('button', { name: /^Alla kända ändringar/ }).click();
    await page.getByText('känd ändring vars lydelse ingen har läst').first().waitFor();
    await page.getByRole('textbox', { name: 'Sök bland bestämmelserna' }).fill('på begäran polis');
    expect(await screenFaults(page, '35-law-found', 'Lagen')).toEqual([]);
    await page
      .getByRole('listitem')
      .filter({ hasText: 'På begäran av Polismyndigheten ska Migrationsverket' })
      .getByRole('link', { name: '20 § st 2 UDL' })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '20 § st 2 UDL' }).waitFor();
    await page.getByRole('button', { name: 'Bestämmelser som prövas bredvid den' }).click();
    await page.getByText('den här bestämmelsen').waitFor();
    await page.getByRole('textbox', { name: 'Sök bland bestämmelserna' }).fill('20 § st');
    expect(await screenFaults(page, '36-duty', '20 § st 2 UDL')).toEqual([]);
    await page.setViewportSize(narrow);
    await keepPicture(page, '37-duty-narrow');
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepPicture(page, '38-duty-dark-narrow');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(ordinary);
  });

  test('a day without encoded law is refused in a sentence, and a day that is none beside its field', async () => {
    const field = page.getByRole('textbox', { name: 'Visa lagen den' });
    await field.fill('2026-02-30');
    await page.getByRole('button', { name: 'Visa dagen' }).click();
    await page.getByText('Ange en dag som år-månad-dag.').waitFor();
    await field.fill('1990-01-01');
    await page.getByRole('button', { name: 'Visa dagen' }).click();
    await page.getByText('Felkod: law.no-law-for-date').waitFor();
    await page.getByRole('textbox', { name: 'Visa lagen den' }).fill('2026-03-01');
    await page.getByRole('button', { name: 'Visa dagen' }).click();
    await page.getByRole('heading', { level: 1, name: '20 § st 2 UDL' }).waitFor();
  });

  test('the law speaks English when asked to', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Tried cases').waitFor();
    await page.getByRole('link', { name: 'The law', exact: true }).click();
    await page.getByRole('textbox', { name: 'Search the provisions' }).fill('police');
    expect(await screenFaults(page, '39-law-english', 'The law')).toEqual([]);
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lagen' }).waitFor();
  });

  test('the map says what the law bars and what must be judged', async () => {
    await page.getByRole('link', { name: 'Lagen', exact: true }).click();
    await page.getByRole('link', { name: 'Hinderskarta' }).click();
    const map = page.getByRole('grid', { name: 'Hinderskarta' });
    await map.getByRole('row').nth(1).waitFor(proving);
    expect(await map.innerText()).toContain('ska lämnas');
    await page.getByText(/^kräver bedömning \(\d+\)$/).click();
    await expect.poll(async () => map.innerText(), patient).toContain('10 kap. 2 § OSL');
    expect(await map.innerText()).not.toContain('ska lämnas');
    expect(await screenFaults(page, '39-obstacles', 'Hinderskarta')).toEqual([]);
  });

  describe('a jurist', { timeout: 180_000 }, () => {
    let jurist: OfficerPage;

    beforeAll(async () => {
      jurist = await signInByClicking(browser, testbed.nodes.migration, 'Jurist, rättsavdelningen');
      await jurist.page.getByRole('link', { name: 'Lagen', exact: true }).click();
      await jurist.page.getByRole('link', { name: 'Förslag till ändrade regler' }).click();
    }, 60_000);

    test('reads both answers to a proposal, having said what for', async () => {
      const { page: screen } = jurist;
      expect(await screenFaults(screen, '71-proposals', 'Förslag till ändrade regler')).toEqual([]);
      await screen.getByRole('link', { name: /vidare förslaget/ }).click();
      await screen
        .getByRole('textbox', { name: 'Vad ska jämförelsen användas till?' })
        .fill('Underlag till rättsavdelningens remissvar');
      await screen.getByRole('button', { name: 'Jämför', exact: true }).click();
      await screen.getByText(/^Jämfört\. Besvaras annorlunda: kombinationer/).waitFor();
      await screen.getByText('Förslaget håller för alla krav').waitFor(proving);
      await screen.getByRole('button', { name: 'När det sker, och ett fall' }).first().click();
      await screen
        .getByText(/^Gemensamt för fallen: .+ villkor till\.$/)
        .first()
        .waitFor();
      const all = screen.getByRole('button', { name: 'Alla villkor och ett exempel, fall 1' });
      await all.first().click();
      await screen
        .getByText(/^Ett fall som visar det: ”/)
        .first()
        .waitFor();
      await screen.getByRole('grid', { name: 'Vad det innebär för integriteten' }).waitFor();
      expect(await screenFaults(screen, '72-proposal', /vidare förslaget/)).toEqual([]);
    });

    test('sees the answers move with the outcome, and a hole refused with a case', async () => {
      const { page: screen } = jurist;
      const said = async () => screen.getByText(/^Jämfört\. /).innerText();
      const before = await said();
      await screen.getByRole('button', { name: 'Ändra regeln' }).click();
      await screen.getByRole('button', { name: /Utfall/ }).click();
      await screen.getByRole('option', { name: 'Får inte lämnas' }).click();
      await expect.poll(said, patient).not.toBe(before);
      await screen.getByRole('button', { name: 'Hela texten (YAML)' }).click();
      const text = screen.getByRole('textbox', { name: 'Hela texten (YAML)' });
      await expect.poll(async () => text.inputValue(), patient).toContain('outcome: must-not');
      await text.fill((await text.inputValue()).replace('outcome: must-not', 'outcome: perhaps'));
      await screen.getByText('Texten kan inte tolkas som ett förslag').waitFor(patient);
      await screen.getByRole('button', { name: 'Börja om från den sparade texten' }).click();
      await expect.poll(said, patient).toBe(before);
      const saved = await text.inputValue();
      // Where a person is would go without a judgment, also of one whose identity is protected.
      const when =
        'when:\n      mode: [push]\n      item: [last-known-contact]\n    outcome: must\n';
      await text.fill(saved.replace(/when:\n[^]*?outcome: must\n/, when));
      await screen.getByRole('heading', { name: 'Förslaget kan inte stå' }).waitFor(proving);
      await screen
        .getByText(/^Ett fall som visar det: ”/)
        .first()
        .waitFor();
      await keepPicture(screen, '73-proposal-refused');
      expect(jurist.complaints).toEqual([]);
    });
  });

  test('the browser has complained of nothing but the day that was refused', () => {
    expect(officer.complaints).toEqual([expect.stringContaining('400')]);
  });
});
