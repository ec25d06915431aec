// SPDX-License-Identifier: EUPL-1.2
import { RecordJudgment, routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { DisclosureId } from '@samsyn/terms';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { signIn } from '../officer/officer-client.ts';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { openReturnCase } from '../scenario/hand-over.ts';
import { powerOf } from '../scenario/power.ts';
import type { Power } from '../scenario/power.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { axeFaults } from './axe-faults.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { keepPicture } from './keep-picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';

const chromium = findChromium();
const title = chromium === undefined ? chromiumMissing : 'what breaks, by clicking';
const officerTitle = 'Handläggare, återvändandeenhet Nord';
const typed = 'Skäl som någon har tänkt länge över';
const minuteMs = 60_000;
const judgmentPath = new RegExp(routes.recordJudgment.path.replace('{disclosureId}', '[^/]+'));

describe.skipIf(chromium === undefined)(title, { timeout: 120_000 }, () => {
  let exchange: Exchange;
  let browser: Browser;
  let power: Power;
  let page: Page;
  let disclosureId: DisclosureId;

  const reasons = () => page.getByRole('textbox', { name: 'Skäl' }).first();
  const over = () => page.getByRole('dialog', { name: 'Du är inte längre inloggad' });

  beforeAll(async () => {
    [exchange, browser] = await Promise.all([
      startExchange({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    power = powerOf(exchange.testbed);
    const caseId = await openReturnCase(exchange, returnCaseFile('DEMO-KLICK-AVBROTT'));
    ({ disclosureId } = await exchange.sender.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'keeps-away' },
    }));
    const { migration } = exchange.testbed.nodes;
    ({ page } = await signInByClicking(browser, migration, officerTitle));
    await page.clock.install();
    const watched = page.waitForResponse(/session-watch/);
    await page.goto(`${migration.url}/disclosures/${disclosureId}`);
    await page
      .getByRole('button', { name: /^Skadeprövning, / })
      .first()
      .click();
    await reasons().fill(typed);
    // What tells of the end of the session comes after the first screen.
    await (await watched).finished();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await exchange.testbed.stop();
  });

  test('the end of the session is warned of in time, and put off without leaving the page', async () => {
    await page.clock.fastForward(limits.sessionIdleMs - limits.sessionWarningMs + minuteMs / 2);
    const warning = page.getByRole('alert').filter({ hasText: 'Du loggas snart ut' });
    await warning.getByRole('button', { name: 'Fortsätt vara inloggad' }).click();
    await warning.waitFor({ state: 'detached' });
    expect(await reasons().inputValue()).toBe(typed);
  });

  test('a server that is gone is told of, and what was typed stays until it is there again', async () => {
    await power.cut('migration');
    const told = page.getByRole('status').filter({ hasText: 'Ingen kontakt med servern' });
    await told.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, '95-server-gone');
    await power.restore('migration');
    await page.clock.runFor(minuteMs / 2);
    await told.waitFor({ state: 'detached' });
    expect(await reasons().inputValue()).toBe(typed);
  });

  test('a session that is over hides the page, and goes on where it was once signed in again', async () => {
    await exchange.sender.call(routes.signOutEverywhere, { params: {}, body: {} });
    await page.clock.fastForward(limits.sessionIdleMs + minuteMs);
    await page.clock.runFor(minuteMs);
    await over().waitFor();
    expect(await page.getByRole('textbox', { name: 'Skäl' }).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, '96-session-over');
    const opened = page.context().waitForEvent('page');
    await over().getByRole('link', { name: 'Logga in igen i en ny flik' }).click();
    const tab = await opened;
    await tab.getByRole('radio', { name: officerTitle }).check();
    await tab.getByRole('button', { name: 'Logga in' }).click();
    await tab.getByRole('heading', { name: 'Du är inloggad', level: 1 }).waitFor();
    expect(await axeFaults(tab)).toEqual([]);
    await keepPicture(tab, '97-signed-in-again');
    await tab.close();
    await over().waitFor({ state: 'detached' });
    expect(await reasons().inputValue()).toBe(typed);
  });

  test('what another has answered meanwhile leaves the text that was typed to it on the page', async () => {
    const other = await signIn(exchange.testbed.nodes.migration.url, 'mv-return-officer-1');
    const { items } = await other.call(routes.getDisclosure, { params: { disclosureId } });
    const [asked] = items.filter(({ status }) => status === 'waits-for-judgment');
    const item = asked?.item ?? '';
    for (const { fact, value, reasons: given } of reasoning)
      if (asked?.assessment.openJudgments.some((open) => open.fact === fact))
        await other.call(routes.recordJudgment, {
          params: { disclosureId },
          body: { item, fact, value, reasons: given },
        });
    const kept = page.getByRole('alert').filter({ hasText: 'Din text är inte registrerad' });
    await kept.getByText(typed).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, '98-answered-by-another');
    await kept.getByRole('button').click();
    await kept.waitFor({ state: 'detached' });
  });

  test('a judgment that is refused says why and what to do, and gives the text back', async () => {
    const other = await signIn(exchange.testbed.nodes.migration.url, 'mv-return-officer-1');
    await page
      .getByRole('button', { name: /^Skadeprövning, / })
      .first()
      .click();
    await reasons().fill(typed);
    const form = page.getByRole('form').filter({ has: reasons() });
    await form.getByRole('radio').first().check({ force: true });
    // Another answers the very question while this answer is on its way.
    await page.route(judgmentPath, async (route) => {
      const body = RecordJudgment.parse(route.request().postDataJSON());
      await other.call(routes.recordJudgment, { params: { disclosureId }, body });
      await route.continue();
    });
    await form.getByRole('button', { name: 'Registrera bedömningen' }).click();
    const kept = page.getByRole('alert').filter({ hasText: 'Din text är inte registrerad' });
    await kept.getByText(/^Bedömningen registrerades inte: .* Läs utfallet på nytt\.$/).waitFor();
    await kept.getByText(typed).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await keepPicture(page, '99-judgment-refused');
    await page.unroute(judgmentPath);
  });
});
