// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'new keys, by clicking';

const heading = 'Nycklar';
const waiting = 'Nya nycklar att ta ställning till';
const heard = 'Fingeravtryck som den andra myndigheten har läst upp';

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let administrator: Page;
  let jurist: Page;
  let fingerprint: string;

  async function samsyn(...args: readonly string[]): Promise<string> {
    const { configFile } = testbed.nodes.migration;
    const ran = await runSamsyn([...args, '--config', configFile]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    return ran.stdout;
  }

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const names = ['Systemadministratör', 'Jurist, rättsavdelningen'];
    const [one, other] = await Promise.all(
      names.map(async (name) => signInByClicking(browser, testbed.nodes.police, name)),
    );
    [administrator, jurist] = [one?.page ?? expect.fail(), other?.page ?? expect.fail()];
    for (const page of [administrator, jurist])
      await page.getByRole('link', { name: heading }).first().click();
    await samsyn('keys', 'add');
    fingerprint = /fingerprint: (.+)\n/.exec(await samsyn('keys', 'announce'))?.[1] ?? '';
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  async function compare(page: Page, text: string): Promise<void> {
    await page.getByRole('textbox', { name: heard }).fill(text);
    await page.getByRole('button', { name: 'Jämför och godta' }).click();
  }

  test('show where they wait, without the fingerprint, and a wrong one is refused', async () => {
    const region = administrator.getByRole('region', { name: waiting });
    await region.waitFor();
    expect(await administrator.getByRole('main').innerText()).not.toContain(fingerprint);
    expect(await screenFaults(administrator, '26-keys', heading)).toEqual([]);
    await compare(administrator, 'ffff ffff ffff ffff ffff ffff ffff ffff');
    await administrator.getByText('Det är inte fingeravtrycket för de här nycklarna.').waitFor();
  });

  test('are accepted by the second officer who compares them', async () => {
    await compare(administrator, fingerprint);
    const own = administrator.getByText('Du kan inte jämföra dem.');
    await own.waitFor();
    await jurist.getByText('En annan handläggare ska också jämföra.').waitFor();
    await compare(jurist, fingerprint.toUpperCase());
    for (const page of [administrator, jurist]) {
      await page.getByText(fingerprint).waitFor();
      await page.getByRole('region', { name: waiting }).waitFor({ state: 'detached' });
    }
    expect(await screenFaults(jurist, '27-keys-accepted', heading)).toEqual([]);
  });
});
