// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { signIn } from '../officer/officer-client.ts';
import { handOver } from '../scenario/hand-over.ts';
import type { HandedOver } from '../scenario/hand-over.ts';
import { untilMessage } from '../scenario/until-delivered.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { keepPicture } from './keep-picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'what a person is told, by clicking';

const number = 'UTDRAG-KLICK-1';
const vectors = join(import.meta.dirname, '../../../vectors/evidence');
const Vector = z.object({ file: z.string() });

function fileOf(name: string): Buffer {
  const { file } = Vector.parse(JSON.parse(readFileSync(join(vectors, `${name}.json`), 'utf8')));
  return Buffer.from(file, 'base64url');
}

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let protection: OfficerPage;
  let officer: OfficerPage;
  let sent: HandedOver;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { migration } = testbed.nodes;
    const registrar = await signIn(migration.url, 'mv-registrar');
    const sender = await signIn(migration.url, 'mv-return-officer-1');
    sent = await handOver({ registrar, sender }, number);
    await untilMessage(sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
    protection = await signInByClicking(browser, migration, 'Dataskyddsombud');
    officer = await signInByClicking(browser, migration, 'Handläggare, återvändandeenhet Nord');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  async function ask({ page }: OfficerPage, reason: string, button: string): Promise<void> {
    await page.getByRole('textbox', { name: reason }).waitFor();
    await page.getByRole('textbox', { name: 'Ärendenummer' }).fill(number);
    await page.getByRole('textbox', { name: reason }).fill('Begäran inkom i dag, id kontrollerad.');
    await page.getByRole('button', { name: button }).click();
  }

  test('an item is kept from her on a ground of law, with reasons', async () => {
    const { page } = officer;
    await page.goto(`${testbed.nodes.migration.url}/cases/${sent.caseId}/extract-exceptions`);
    await page.getByRole('heading', { level: 1, name: 'Undantag' }).waitFor();
    await page.getByRole('button', { name: /Uppgift/ }).click();
    await page.getByRole('option', { name: 'Beslut om avvisning eller utvisning' }).click();
    await page.getByText('annan person (37 kap. 1 § OSL)').click();
    await page.getByRole('textbox', { name: 'Skäl' }).fill('Röjer en annan person i ärendet.');
    await page.getByRole('button', { name: 'Undanta uppgiften' }).click();
    await page.getByText('Utdraget säger att något är undantaget.').waitFor();
    expect(
      await screenFaults(page, '87-extract-exceptions', 'Undantag från registerutdrag'),
    ).toEqual([]);
  });

  test('the data protection officer makes the extract by number, and reads it', async () => {
    const { page } = protection;
    await page.getByRole('link', { name: 'Logguppföljning' }).first().click();
    await page.getByRole('link', { name: 'Registerutdrag' }).click();
    await ask(protection, 'Vem som har begärt', 'Gör utdrag');
    await page.getByRole('heading', { name: `Utdrag för ärende ${number}` }).waitFor();
    expect(await screenFaults(page, '85-extract', 'Registerutdrag')).toEqual([]);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Läs utdraget' }).click(),
    ]);
    await opened.getByRole('heading', { name: 'Registerutdrag', level: 1 }).waitFor();
    const text = await opened.getByRole('main').innerText();
    expect(text).toContain('Polismyndigheten');
    expect(text).toContain('37 kap. 1 § OSL');
    expect(text).not.toContain('Beslut om avvisning eller utvisning');
    await keepPicture(opened, '86-extract-document');
    await opened.close();
  });

  test('what went to whom is shown with provision and proof', async () => {
    const { page } = protection;
    await page.getByRole('link', { name: 'Logguppföljning' }).first().click();
    await page.getByRole('link', { name: 'Utlämnandeförteckning' }).click();
    await ask(protection, 'Skäl till läsningen', 'Visa utlämnanden');
    await page.getByText('plats i mottagarens liggare styrkt').waitFor();
    expect(await screenFaults(page, '88-disclosure-ledger', 'Utlämnandeförteckning')).toEqual([]);
  });

  test('evidence is checked in the browser, and nothing is sent', async () => {
    const { page } = protection;
    await page.getByRole('link', { name: 'Logguppföljning' }).first().click();
    await page.getByRole('link', { name: 'Kontrollera bevis' }).click();
    await page.getByRole('heading', { name: 'Kontrollera bevis', level: 1 }).waitFor();
    const [bundle, keys] = [
      page.locator('input[type=file]').first(),
      page.locator('input[type=file]').last(),
    ];
    const mimeType = 'application/json';
    await bundle.setInputFiles({ name: 'bevis.json', mimeType, buffer: fileOf('sender-good') });
    await keys.setInputFiles(join(vectors, 'keys.json'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    await page.getByRole('heading', { name: /^Styrkt: meddelande/ }).waitFor();
    expect(await screenFaults(page, '89-evidence-check', 'Kontrollera bevis')).toEqual([]);
    expect(asked.filter((one) => !/^GET .*\/assets\//.test(one))).toEqual([]);
    await bundle.setInputFiles({ name: 'bevis.json', mimeType, buffer: fileOf('part-swapped') });
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    await page.getByText('evidence.message').waitFor();
  });
});
