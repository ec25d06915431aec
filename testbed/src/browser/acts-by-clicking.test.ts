// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { axeFaults } from './axe-faults.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { keepPicture } from './keep-picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';

const chromium = findChromium();
const title = chromium === undefined ? chromiumMissing : 'acts in a case, by clicking';

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let officer: OfficerPage;
  let page: Page;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const node = testbed.nodes.migration;
    const registrar = await signIn(node.url, 'mv-registrar');
    const { caseId } = await registrar.call(routes.importCase, {
      params: {},
      body: returnCaseFile('DEMO-ATGARD-2'),
    });
    officer = await signInByClicking(browser, node, 'Handläggare, återvändandeenhet Nord');
    page = officer.page;
    await page.goto(`${node.url}/cases/${caseId}`);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  const acts = () => page.getByRole('region', { name: 'Åtgärder' });
  const said = () => page.getByRole('status').filter({ hasText: /^På förra sidan/ });

  test('what is hindered says why, in the sentence of its guard', async () => {
    await acts()
      .getByRole('button', { name: /^Hindras nu/ })
      .click();
    const detain = acts().getByRole('region', {
      name: 'Registrera frihetsberövande eller uppsikt',
    });
    await detain.waitFor();
    expect(await detain.innerText()).toContain('Laga kraft eller beslutets giltighet är oklar');
  });

  test('a form asks for what the act says, and takes nothing that is missing', async () => {
    await acts().getByRole('link', { name: 'Registrera ett stopp' }).click();
    const form = page.getByRole('form', { name: 'Registrera ett stopp' });
    await form.getByRole('button', { name: 'Utför åtgärden' }).click();
    await form.getByText('Fyll i: Slag.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, 'act-form');
  });

  test('what was done is told, with when it happened and when it was known', async () => {
    const form = page.getByRole('form', { name: 'Registrera ett stopp' });
    await form.getByText('Inhibition', { exact: true }).click();
    await form.getByRole('textbox', { name: /^Gäller från/ }).fill('2026-10-05');
    await form.getByText('beslut', { exact: true }).click();
    await form.getByRole('textbox', { name: /^Hänvisning till källan/ }).fill('UM 1-26');
    await form.getByRole('button', { name: 'Utför åtgärden' }).click();
    const life = page.getByRole('region', { name: 'Vad som har hänt' });
    const stopped = life.getByRole('listitem').filter({ hasText: 'Verkställigheten stoppades' });
    await stopped.waitFor();
    expect(await stopped.innerText()).toMatch(/2026-10-05, Migrationsverket, UM 1-26/);
    expect(await stopped.innerText()).toContain('Känt här');
    await life.getByText('stoppat, sedan 2026-10-05').waitFor();
    await said().getByText('Utfört: Registrera ett stopp.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, 'case-life');
    expect(officer.complaints).toEqual([]);
  });

  test('what cannot be undone asks once, and the way back keeps what was typed', async () => {
    await acts().getByRole('link', { name: 'Registrera att ett stopp har upphört' }).click();
    const form = page.getByRole('form', { name: 'Registrera att ett stopp har upphört' });
    await form.waitFor();
    expect(await said().count()).toBe(0);
    await form.getByRole('button', { name: /Stoppet/ }).click();
    await page.getByRole('option').first().click();
    await form.getByText('Inhibitionen är upphävd', { exact: true }).click();
    await form.getByRole('textbox', { name: /^Dag då det upphörde/ }).fill('2026-10-06');
    await form.getByText('beslut', { exact: true }).click();
    const source = form.getByRole('textbox', { name: /^Hänvisning till källan/ });
    await source.fill('UM 2-26');
    const perform = form.getByRole('button', { name: 'Utför åtgärden' });
    await perform.click();
    const asked = page.getByRole('dialog', { name: 'Registrera att ett stopp har upphört?' });
    await asked.getByText(/Det går inte att ångra\.$/).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, 'act-asked-once');
    await asked.getByRole('button', { name: 'Avbryt' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await source.inputValue()).toBe('UM 2-26');
    await perform.click();
    await asked.getByRole('button', { name: 'Utför åtgärden' }).click();
    const life = page.getByRole('region', { name: 'Vad som har hänt' });
    await life
      .getByText(/UM 2-26/)
      .first()
      .waitFor();
    await said().getByText('Utfört: Registrera att ett stopp har upphört.').waitFor();
    await said().getByRole('button', { name: 'Stäng' }).click();
    await expect.poll(async () => said().count()).toBe(0);
    expect(officer.complaints).toEqual([]);
  });
});
