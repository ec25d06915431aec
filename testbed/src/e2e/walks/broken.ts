// SPDX-License-Identifier: EUPL-1.2
import { equal } from 'node:assert/strict';
import { routes } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { Page } from 'playwright-core';
import { reasoning } from '../../demo/reasoning.ts';
import { settleAndSend } from '../../demo/settle.ts';
import { proposeNotice } from '../../scenario/give-notice.ts';
import { handOver, openReturnCase } from '../../scenario/hand-over.ts';
import { powerOf } from '../../scenario/power.ts';
import type { Power } from '../../scenario/power.ts';
import { returnCaseFile } from '../../scenario/return-case-file.ts';
import { untilDelivered } from '../../scenario/until-delivered.ts';
import type { Stage } from '../stage.ts';
import { titleOf } from '../title-of.ts';
import type { Walk } from '../walk.ts';

const subject = 'mv-return-officer-1';
const typed = 'Skäl som någon har tänkt länge över';
const minuteMs = 60_000;
const reasonsOn = (page: Page) => page.getByRole('textbox', { name: 'Skäl' }).first();

/** A message does not get through: it stands on the desk, and is taken back. */
async function takeBack(stage: Stage, power: Power): Promise<void> {
  const { sender } = stage.exchange;
  const sent = await handOver(stage.exchange, 'E2E-LEVERANS');
  await untilDelivered(sender, sent);
  await power.cut('police');
  const { disclosureId } = await proposeNotice(sender, sent.caseId, ['destination']);
  await settleAndSend(sender, disclosureId, reasoning);
  const { page } = await stage.sit(subject, '/delivery');
  const card = page.getByRole('article', { name: /^Härifrån/ });
  await card.getByText('Inte framme än').waitFor();
  await card.getByRole('link', { name: 'E2E-LEVERANS' }).waitFor();
  await stage.look(page, 'delivery', 'Leveranser');
  await card.getByRole('button', { name: 'Återkalla' }).click();
  await card.getByRole('textbox').fill('Uppgiften visade sig vara fel.');
  await card.getByRole('form').getByRole('button', { name: 'Återkalla' }).click();
  await page.getByText('Inga meddelanden väntar.').waitFor();
  await page.getByRole('link', { name: 'Avstämning med den andra myndigheten' }).click();
  await stage.look(page, 'reconciliation', 'Avstämning');
  await power.restore('police');
}

async function serverGone(stage: Stage, page: Page, power: Power, heading: string): Promise<void> {
  await power.cut('migration');
  const told = page.getByRole('status').filter({ hasText: 'Ingen kontakt med servern' });
  await told.waitFor();
  await stage.look(page, 'server-gone', heading);
  await power.restore('migration');
  await page.clock.runFor(minuteMs / 2);
  await told.waitFor({ state: 'detached' });
  equal(await reasonsOn(page).inputValue(), typed);
}

async function sessionOver(stage: Stage, page: Page): Promise<void> {
  await stage.exchange.sender.call(routes.signOutEverywhere, { params: {}, body: {} });
  await page.clock.fastForward(limits.sessionIdleMs + minuteMs);
  await page.clock.runFor(minuteMs);
  const over = page.getByRole('dialog', { name: 'Du är inte längre inloggad' });
  await over.waitFor();
  equal(await page.getByRole('textbox', { name: 'Skäl' }).count(), 0);
  await stage.look(page, 'session-over', 'dialog');
  const opened = page.context().waitForEvent('page');
  await over.getByRole('link', { name: 'Logga in igen i en ny flik' }).click();
  const tab = await opened;
  await tab.getByRole('radio', { name: titleOf(subject) }).check();
  await tab.getByRole('button', { name: 'Logga in' }).click();
  await tab.getByRole('heading', { name: 'Du är inloggad', level: 1 }).waitFor();
  await stage.look(tab, 'signed-in', 'Du är inloggad');
  await tab.close();
  await over.waitFor({ state: 'detached' });
  equal(await reasonsOn(page).inputValue(), typed);
}

/** What breaks says what happened and what to do, and keeps what was typed. Ends every session. */
export const brokenWalk: Walk = {
  name: 'broken',
  run: async (stage) => {
    const power = powerOf(stage.exchange.testbed);
    await takeBack(stage, power);
    const caseId = await openReturnCase(stage.exchange, returnCaseFile('E2E-AVBROTT'));
    const { disclosureId } = await stage.exchange.sender.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'keeps-away' },
    });
    const { page } = await stage.sit(subject);
    await page.clock.install();
    const watched = page.waitForResponse(/session-watch/);
    await page.goto(`${stage.exchange.testbed.nodes.migration.url}/disclosures/${disclosureId}`);
    await page
      .getByRole('button', { name: /^Skadeprövning, / })
      .first()
      .click();
    await reasonsOn(page).fill(typed);
    // What tells of the end of the session comes after the first screen.
    await (await watched).finished();
    await serverGone(stage, page, power, 'Överlämna till Polismyndigheten');
    await sessionOver(stage, page);
  },
};
