// SPDX-License-Identifier: EUPL-1.2
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import { openCase } from '../scenario/open-case.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { itemOn, judgeItem } from './judge-item.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { openHandover } from './open-handover.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'raising a ground, by clicking';

const dossier = 'DEMO-GRUND';
const about = 'Ärendets beteckningar';
const reasons = 'Personen har uttryckligen samtyckt vid samtalet.';

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let officer: OfficerPage;
  let page: Page;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { migration } = testbed.nodes;
    await openCase(await signIn(migration.url, 'mv-registrar'), { dossier });
    officer = await signInByClicking(browser, migration, 'Handläggare, återvändandeenhet Nord');
    page = officer.page;
    await openHandover(page, dossier);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('an item that goes anyway has nothing to raise', async () => {
    const item = itemOn(page, 'Ansvarig handläggare');
    await item.waitFor();
    expect(await item.getByRole('button', { name: 'Pröva en annan grund' }).count()).toBe(0);
  });

  test('the grounds stand with provision and question, and none is chosen', async () => {
    const item = itemOn(page, about);
    await item.getByRole('button', { name: 'Pröva en annan grund' }).click();
    const form = item.getByRole('form', { name: /^Pröva en annan grund/ });
    expect(await form.getByRole('radio').count()).toBe(2);
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('radio', { name: 'Samtycke, 12 kap. 2 § OSL' }).waitFor();
    await form.getByRole('radio', { name: /10 kap\. 15 a § OSL$/ }).waitFor();
    await form.getByText(/^Har personen, eller för ett barn vårdnadshavaren/).waitFor();
    await form.getByRole('button', { name: 'Ta upp grunden' }).click();
    await form.getByText('Välj en grund. Ingen är förvald.').waitFor();
    expect(await screenFaults(page, '35-raise-ground', 'Överlämna till Polismyndigheten')).toEqual(
      [],
    );
  });

  test('the ground that is raised is then asked for, and its answer counts', async () => {
    const item = itemOn(page, about);
    const form = item.getByRole('form', { name: /^Pröva en annan grund/ });
    await form.getByRole('radio', { name: /^Samtycke/ }).check({ force: true });
    await form.getByRole('textbox').fill(reasons);
    await form.getByRole('button', { name: 'Ta upp grunden' }).click();
    await item.getByText('Ska 12 kap. 2 § OSL prövas för uppgiften?').waitFor();
    await judgeItem(page, about, { test: 'Samtycke', answer: 'Ja, samtycke finns', reasons });
    await item.getByText(/den som sekretessen skyddar har samtyckt/).waitFor();
    expect(await item.getByRole('button', { name: 'Pröva en annan grund' }).count()).toBe(0);
  });

  test('the browser has complained of nothing', () => {
    expect(officer.complaints).toEqual([]);
  });
});
