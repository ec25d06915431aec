// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { axeFaults } from './axe-faults.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';

const chromium = findChromium();
const title = chromium === undefined ? chromiumMissing : 'where a case stands, by clicking';
const reasons = 'Domen och delgivningskvittot visar dagen.';

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let officer: OfficerPage;
  let page: Page;
  let force: Locator;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const node = testbed.nodes.migration;
    const registrar = await signIn(node.url, 'mv-registrar');
    const { caseId } = await registrar.call(routes.importCase, {
      params: {},
      body: returnCaseFile('DEMO-LAGE-1'),
    });
    officer = await signInByClicking(browser, node, 'Handläggare, återvändandeenhet Nord');
    page = officer.page;
    await page.goto(`${node.url}/cases/${caseId}`);
    force = page.getByRole('article', { name: 'Laga kraft', exact: true });
    await force.waitFor();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('a proposal says its day, its provision and what it rests on', async () => {
    const said = await force.innerText();
    expect(said).toContain('Beslutet fick laga kraft 2025-10-16.');
    expect(said).toContain('Förslag, inte bekräftat');
    expect(said).toContain('16 kap. 9 § UtlL');
    await force.getByRole('button', { name: /^Underlag/ }).click();
    await force.getByText('En regel är återgiven ur minnet').waitFor();
    expect(await force.innerText()).toContain('Delgivningskvitto');
  });

  test('is confirmed with reasons, and not without', async () => {
    await force.getByRole('button', { name: 'Bekräfta: Laga kraft' }).click();
    const form = force.getByRole('form');
    await form.getByRole('button', { name: 'Bekräfta' }).click();
    expect(await form.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await form.getByRole('textbox').fill(reasons);
    await form.getByRole('button', { name: 'Bekräfta' }).click();
    await force.getByText(`Skäl: ${reasons}`).waitFor();
    expect(await force.innerText()).toContain('Bekräftat');
    expect(await force.getByRole('form').count()).toBe(0);
  });

  test('reads in English too, without a fault on the screen', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Computed standing' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
