// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import { routes } from '@samsyn/contract';
import { instantOf, legalDay } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { Locator, Page } from 'playwright-core';
import { actBy } from '../../scenario/act-by.ts';
import { handOver } from '../../scenario/hand-over.ts';
import { untilReceived } from '../../scenario/until-received.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';
import { registerDecision, seeDecisionThere } from './court-decision.ts';

const dossier = 'E2E-STOPP';
const today = legalDay(instantOf(Date.now()));
const travelOn = '2026-12-24';
const inhibition = { act: 'place-stop', kind: 'inhibition', since: today } as const;

interface Booking {
  readonly form: string;
  readonly day: RegExp;
  readonly dialog: string;
  readonly asks: string;
  readonly acknowledge: string;
}
const swedish: Booking = {
  form: 'Planera resan',
  day: /^Resdag/,
  dialog: 'Stopp: Inhibition',
  asks: 'Det som stoppet gäller får inte fortsätta',
  acknowledge: 'Kvittera',
};
const english: Booking = {
  form: 'Plan the journey',
  day: /^Day of travel/,
  dialog: 'Stay: Inhibition',
  asks: 'What the stay binds must not go on while it stands.',
  acknowledge: 'Acknowledge',
};

/** A stop comes while a journey is being booked: it takes the screen, and what was typed is kept. */
async function interrupt(
  stage: Stage,
  page: Page,
  caseId: CaseId,
  words: Booking,
): Promise<Locator> {
  await page.goto(`${stage.exchange.testbed.nodes.police.url}/cases/${caseId}/acts/plan-travel`);
  const form = page.getByRole('form', { name: words.form });
  const day = form.getByRole('textbox', { name: words.day });
  await day.fill(travelOn);
  await actBy(stage.exchange.sender, caseId, inhibition);
  const dialog = page.getByRole('dialog', { name: words.dialog });
  await dialog.getByText(words.asks).waitFor();
  equal(await page.title(), words.dialog);
  for (const key of ['Escape', 'Enter', 'Space']) await page.keyboard.press(key);
  await dialog.getByText(words.asks).waitFor();
  return day;
}

async function acknowledge(page: Page, words: Booking, day: Locator): Promise<void> {
  const dialog = page.getByRole('dialog', { name: words.dialog });
  await dialog.getByRole('button', { name: words.acknowledge }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  equal(await day.inputValue(), travelOn);
}

/** The history tells when, by whom and on which provision. */
async function readHistory(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Stopp', exact: true }).click();
  const stop = page.getByRole('article', { name: `Inhibition, ärende ${dossier}` }).first();
  await stop.getByText('12 kap. 13 § UtlL').waitFor();
  const steps = stop.getByRole('list', { name: 'Vad som har hänt' });
  await steps.getByText(/Kom hit från Migrationsverket$/).waitFor();
  await steps.getByText(/Kvitterades av Polismyndigheten, handläggare/).waitFor();
  await stage.look(page, 'stops', 'Stopp, med tider');
}

/** A stop interrupts an officer in the middle of a booking, in both languages; a court decides. */
export const stopsWalk: Walk = {
  name: 'stops',
  run: async (stage) => {
    const { exchange } = stage;
    const { caseId } = await handOver(exchange, dossier);
    await untilReceived(exchange.receiver, caseId);
    const { page, complaints } = await stage.sit('pol-enforcement-1');
    const day = await interrupt(stage, page, caseId, swedish);
    await stage.look(page, 'stop', 'dialog');
    await acknowledge(page, swedish, day);
    await page.getByRole('button', { name: 'English' }).click();
    const dayAgain = await interrupt(stage, page, caseId, english);
    await acknowledge(page, english, dayAgain);
    await page.getByRole('button', { name: 'Svenska' }).click();
    await readHistory(stage, page);
    await registerDecision(stage, dossier);
    await page.getByRole('dialog', { name: 'Stopp: Inhibition' }).waitFor();
    await seeDecisionThere(stage, page);
    const custodian = await stage.sit('mv-custodian');
    await custodian.page.getByText('Inget stopp väntar.').waitFor();
    await stage.look(custodian.page, 'custodian', 'Stopp att kvittera');
    await exchange.sender.call(routes.getCase, { params: { caseId } });
    ok(complaints.length === 0, complaints.join());
  },
};
