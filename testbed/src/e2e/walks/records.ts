// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer';
import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { answers } from '../../browser/answers.ts';
import { sendDisclosure } from '../../browser/send-disclosure.ts';
import { settleDisclosure } from '../../browser/settle-disclosure.ts';
import { handOver } from '../../scenario/hand-over.ts';
import { untilDelivered } from '../../scenario/until-delivered.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const migration = 'Migrationsverket';
const police = 'Polismyndigheten';
const reasons = 'Handlingarna i ärendet har vägts mot varandra.';

async function recordItem(stage: Stage, pol: Page): Promise<void> {
  await pol.getByRole('link', { name: 'Registrera uppgift' }).click();
  await pol.getByRole('button', { name: /Uppgift/ }).click();
  await pol.getByRole('option', { name: 'Nya uppgifter om identitet' }).click();
  const form = pol.getByRole('form', { name: 'Registrera uppgift' });
  await form.getByRole('button', { name: 'Registrera uppgiften' }).click();
  await form.getByText('Välj varifrån uppgiften kommer. Inget är förvalt.').waitFor();
  await stage.look(pol, 'record', 'Registrera uppgift');
  const typed = {
    Efternamn: 'Annatsson',
    'Kom fram den': '2026-10-05',
    'Hänvisning till källan': 'Samtal i oktober',
    'Vilken dag uppgiften avser': '2026-10-05',
  };
  for (const [name, text] of Object.entries(typed))
    await form.getByRole('textbox', { name }).fill(text);
  for (const name of ['Endast uppgiven', 'personen själv'])
    await form.getByRole('radio', { name }).check({ force: true });
  await form.locator('input[type=file]').setInputFiles({
    name: 'samtal.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Anteckning från samtalet\n'),
  });
  await form.getByText('Vald handling: samtal.txt').waitFor();
  await form.getByRole('button', { name: 'Registrera uppgiften' }).click();
  await pol.getByText('Annatsson').waitFor();
  await pol.getByRole('link', { name: /^samtal\.txt/ }).waitFor();
}

async function give(stage: Stage, page: Page, item: RegExp, recipient: string): Promise<void> {
  await page.getByRole('link', { name: 'Lämna uppgifter' }).click();
  const form = page.getByRole('form', { name: 'Pröva uppgifterna' });
  equal(await form.getByRole('checkbox', { checked: true }).count(), 0);
  await stage.look(page, 'give', `Lämna uppgifter till ${recipient}`);
  await form.getByRole('checkbox', { name: item }).check({ force: true });
  await form.getByRole('button', { name: 'Pröva uppgifterna' }).click();
  await settleDisclosure(page, answers);
  await sendDisclosure(page, recipient);
}

async function classify(page: Page, made: string, ground: string): Promise<void> {
  await page.getByRole('link', { name: 'Klassa ärendet', exact: true }).click();
  const scheme = page.getByRole('region', { name: 'Identitet', exact: true });
  await scheme.getByRole('button', { name: 'Klassa ärendet' }).click();
  const form = page.getByRole('form', { name: 'Klassa ärendet: Identitet' });
  equal(await form.getByRole('radio', { checked: true }).count(), 0);
  await form.getByRole('button', { name: 'Registrera klassen' }).click();
  await form.getByText('Välj en klass. Ingen är förvald.').waitFor();
  await form.getByRole('radio', { name: new RegExp(`^${made}`) }).check({ force: true });
  await form.getByRole('checkbox', { name: ground }).check({ force: true });
  await form.getByRole('textbox').fill(reasons);
  await form.getByRole('button', { name: 'Registrera klassen' }).click();
  await page.getByRole('status').filter({ hasText: 'Klassen är registrerad' }).waitFor();
}

async function adopt(stage: Stage, mv: Page): Promise<void> {
  await mv.getByRole('link', { name: 'Klassa ärendet eller ta ställning' }).click();
  await mv.getByRole('form', { name: 'Ta ställning till skillnaden: Identitet' }).waitFor();
  await stage.look(mv, 'classify', 'Klassa ärendet');
  const form = mv.getByRole('form', { name: 'Ta ställning till skillnaden: Identitet' });
  await form.getByRole('radio', { name: /^Vi övertar/ }).check({ force: true });
  await form.getByRole('textbox').fill(reasons);
  await form.getByRole('button', { name: 'Registrera ställningstagandet' }).click();
  await mv.getByText('Myndigheterna har samma klass.').waitFor();
}

/** An item is recorded and given; both class the identity, differ, and one takes the other's over. */
export const recordsWalk: Walk = {
  name: 'records',
  run: async (stage) => {
    const { exchange } = stage;
    const sent = await handOver(exchange, 'E2E-KLASS');
    await untilDelivered(exchange.sender, sent);
    const address = `/cases/${sent.caseId}`;
    const sender = await stage.sit('mv-return-officer-1', address);
    const receiver = await stage.sit('pol-intake-1', address);
    const [mv, pol] = [sender.page, receiver.page];
    await recordItem(stage, pol);
    await give(stage, pol, /^Nya uppgifter om identitet/, migration);
    await mv.getByText('Annatsson').waitFor();
    await mv.getByText('En underrättelse togs emot').waitFor();
    await classify(mv, 'Klarlagd', 'Pass eller nationellt id-kort');
    await mv.goto(`${exchange.testbed.nodes.migration.url}${address}`);
    await give(stage, mv, /^Klass för identiteten/, police);
    await pol.goto(`${exchange.testbed.nodes.police.url}${address}`);
    await classify(pol, 'Omtvistad', 'Uppgifter som strider mot varandra');
    await pol.goto(`${exchange.testbed.nodes.police.url}${address}`);
    await give(stage, pol, /^Polisens klass för identiteten/, migration);
    await mv.goto(`${exchange.testbed.nodes.migration.url}${address}`);
    const classes = mv.getByRole('region', { name: 'Klassningar' });
    await classes.getByText('Myndigheterna har olika klass.').waitFor();
    await classes.getByText('Polismyndigheten: Omtvistad').waitFor();
    await adopt(stage, mv);
    ok([...sender.complaints, ...receiver.complaints].length === 0, sender.complaints.join());
  },
};
