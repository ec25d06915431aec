// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answers, need } from '../../browser/answers.ts';
import { itemOn } from '../../browser/judge-item.ts';
import { openDemonstrationCases } from '../../browser/open-demonstration-cases.ts';
import {
  requestedItems,
  restoreItem,
  stateNeed,
  strikeItem,
} from '../../browser/review-request.ts';
import { sendBehindTheNode, sendDisclosure } from '../../browser/send-disclosure.ts';
import { settleDisclosure } from '../../browser/settle-disclosure.ts';
import { stayedLoaded } from '../../browser/stayed-loaded.ts';
import { valueOn } from '../../browser/value-on.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';
import { seeReceipt, takeEvidence } from './receipt-and-evidence.ts';

const police = 'Polismyndigheten';
const migration = 'Migrationsverket';
const health = 'Hälsobehov under resan';
/** What the police keep on the standing list; the rest is struck. */
const wanted = ['Identitet', 'Delgivning och laga kraft', 'Preskription'];

async function handOver(stage: Stage, mv: Page, number: string): Promise<void> {
  await mv.getByRole('row', { name: number }).waitFor();
  await stage.look(mv, 'start', 'Att göra och ärenden', false);
  await mv.getByRole('link', { name: number }).click();
  await valueOn(mv, 'Identitet', 'Efternamn').waitFor();
  equal(await valueOn(mv, 'Identitet', 'Innehas av').innerText(), migration);
  await stage.look(mv, 'case', `Ärende ${number}`);
  await mv.getByRole('link', { name: 'Överlämna ärendet' }).click();
  const form = mv.getByRole('form', { name: 'Grund för överlämnandet' });
  await form.getByText(/^Personen håller sig undan/).waitFor();
  equal(await form.getByRole('radio', { checked: true }).count(), 0);
  await stage.look(mv, 'ground', `Överlämna ärendet till ${police}`);
  await form.getByText(/^Personen håller sig undan/).click();
  await form.getByRole('button', { name: 'Pröva uppgifterna' }).click();
  await mv.getByRole('heading', { name: 'Uppgifterna, en för en' }).waitFor();
  await stage.look(mv, 'handover', `Överlämna till ${police}`);
  equal(await mv.getByRole('button', { name: /^Skicka till/ }).count(), 0);
  const acts = await settleDisclosure(mv, answers);
  ok(acts.includes('Beslut om avvisning eller utvisning: Skicka uppgiften'), acts.join());
  ok(acts.includes('Stopp för verkställighet: Nödvändigt för den egna verksamheten'));
  const said = await sendBehindTheNode(mv, police);
  ok(said.includes('Uppgifterna har ändrats sedan du läste dem. Inget har skickats.'), said);
  const going = await sendDisclosure(mv, police);
  ok(going.includes('Ärendets beteckningar') && !going.includes('Identitet'), going.join());
}

async function askForTheRest(stage: Stage, pol: Page, number: string): Promise<void> {
  await pol.getByRole('link', { name: `Granska förberedd begäran, ärende ${number}` }).click();
  await stage.look(pol, 'request', 'Begäran om uppgifter');
  const items = await requestedItems(pol);
  const [first = ''] = items;
  await strikeItem(pol, first);
  await restoreItem(pol, first);
  for (const item of items) {
    if (wanted.includes(item)) await stateNeed(pol, item, need(item));
    else await strikeItem(pol, item);
  }
  await pol.getByRole('button', { name: 'Gör begäran klar' }).click();
  await pol.getByRole('heading', { name: `Skicka begäran till ${migration}` }).waitFor();
  ok((await settleDisclosure(pol, answers)).length > 0);
  equal((await sendDisclosure(pol, migration)).join(), 'Begäran om uppgifter');
}

async function readAnswer(stage: Stage, pol: Page, number: string): Promise<void> {
  await pol.getByRole('link', { name: `Ärende ${number}` }).click();
  await pol.getByText('Svar togs emot').waitFor();
  equal(await valueOn(pol, 'Identitet', 'Innehas av').innerText(), migration);
  ok((await valueOn(pol, 'Identitet', 'Källa').innerText()).startsWith('register, '));
  ok(/^\d{4}-\d\d-\d\d$/.test(await valueOn(pol, 'Identitet', 'Per den').innerText()));
  await stage.look(pol, 'case-received', `Ärende ${number}`);
  const decision = itemOn(pol, 'Beslut om avvisning eller utvisning').getByRole('link');
  const [shown] = await Promise.all([pol.waitForEvent('popup'), decision.click()]);
  await shown.getByText('Demonstration').waitFor();
  await shown.close();
}

async function askForHealth(stage: Stage, pol: Page): Promise<void> {
  await pol.getByRole('link', { name: 'Begär en enskild uppgift' }).click();
  const form = pol.getByRole('form', { name: 'Förbered begäran' });
  await form.getByText(`${health} (Känslig uppgift)`, { exact: true }).click();
  await form.getByRole('textbox', { name: /behov/ }).fill(need(health));
  await stage.look(pol, 'ask', 'Begär en enskild uppgift');
  await form.getByRole('button', { name: 'Förbered begäran' }).click();
  await pol.getByRole('button', { name: 'Gör begäran klar' }).click();
  await settleDisclosure(pol, answers);
  await sendDisclosure(pol, migration);
}

async function giveHealth(mv: Page, pol: Page, number: string): Promise<void> {
  await mv.getByRole('link', { name: 'Att göra och ärenden' }).click();
  await mv.getByRole('link', { name: `Bedöm svaret på begäran, ärende ${number}` }).click();
  await itemOn(mv, health).getByText(need(health)).waitFor();
  const acts = await settleDisclosure(mv, answers);
  ok(acts.includes(`${health}: Absolut nödvändigt`), acts.join());
  await pol.getByRole('link', { name: `Ärende ${number}` }).click();
  equal((await sendDisclosure(mv, police)).join(), health);
  await valueOn(pol, health, 'Kan resa').waitFor();
}

/** A case goes over, the rest of it is asked for, answered and read; nothing is reloaded. */
export const exchangeWalk: Walk = {
  name: 'exchange',
  run: async (stage) => {
    const { dossier } = await openDemonstrationCases(stage.exchange.testbed.nodes.migration);
    const sender = await stage.sit('mv-return-officer-1');
    const receiver = await stage.sit('pol-intake-1');
    const [mv, pol] = [sender.page, receiver.page];
    await pol.getByText('Inget väntar på din enhet.').waitFor();
    const samePolice = await stayedLoaded(pol);
    const sameSender = await stayedLoaded(mv);
    await handOver(stage, mv, dossier);
    await askForTheRest(stage, pol, dossier);
    await seeReceipt(stage, mv, police);
    ok(await sameSender(), 'the sender did not reload');
    await takeEvidence(stage, mv);
    await readAnswer(stage, pol, dossier);
    await askForHealth(stage, pol);
    await giveHealth(mv, pol, dossier);
    ok(await samePolice(), 'the receiver did not reload');
    equal(receiver.complaints.join(), '');
    equal(sender.complaints.filter((one) => !one.includes('409 (Conflict)')).join(), '');
  },
};
