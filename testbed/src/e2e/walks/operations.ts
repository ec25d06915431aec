// SPDX-License-Identifier: EUPL-1.2
import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { runSamsyn } from '../../demo/run-samsyn.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const waiting = 'Nya nycklar att ta ställning till';
const heard = 'Fingeravtryck som den andra myndigheten har läst upp';

async function samsyn({ exchange }: Stage, ...args: readonly string[]): Promise<string> {
  const { configFile } = exchange.testbed.nodes.migration;
  const ran = await runSamsyn([...args, '--config', configFile]);
  ok(ran.code === 0, ran.stderr);
  return ran.stdout;
}

async function compare(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: heard }).fill(text);
  await page.getByRole('button', { name: 'Jämför och godta' }).click();
}

/** New keys are accepted by two officers who compare what was read out to them. */
async function acceptKeys(stage: Stage, administrator: Page): Promise<void> {
  await administrator.getByRole('link', { name: 'Nycklar' }).first().click();
  await samsyn(stage, 'keys', 'add');
  const announced = await samsyn(stage, 'keys', 'announce');
  const fingerprint = /fingerprint: (.+)\n/.exec(announced)?.[1] ?? '';
  const region = administrator.getByRole('region', { name: waiting });
  await region.waitFor();
  ok(!(await administrator.getByRole('main').innerText()).includes(fingerprint));
  await stage.look(administrator, 'keys', 'Nycklar');
  await compare(administrator, 'ffff ffff ffff ffff ffff ffff ffff ffff');
  await administrator.getByText('Det är inte fingeravtrycket för de här nycklarna.').waitFor();
  await compare(administrator, fingerprint);
  await administrator.getByText('Du kan inte jämföra dem.').waitFor();
  const { page: jurist } = await stage.sit('pol-jurist', '/peers');
  await jurist.getByText('En annan handläggare ska också jämföra.').waitFor();
  await compare(jurist, fingerprint.toUpperCase());
  for (const page of [administrator, jurist]) {
    await page.getByText(fingerprint).waitFor();
    await region.waitFor({ state: 'detached' });
  }
}

/** Oversight has desks of its own, and counts what happened in a period. */
async function oversee(stage: Stage): Promise<void> {
  const { page, complaints } = await stage.sit('mv-oversight');
  await page.getByRole('link', { name: 'Utlämnandeförteckning' }).waitFor();
  ok((await page.getByRole('link', { name: 'Drift' }).count()) === 0);
  await stage.look(page, 'desks', 'Dina arbetsytor', false);
  await page.getByRole('link', { name: 'Indikatorer' }).click();
  await page
    .getByRole('textbox', { name: 'Vad ska siffrorna användas till?' })
    .fill('Uppföljning av hur överlämnandet fungerar.');
  await page.getByRole('button', { name: 'Räkna' }).click();
  await page.getByRole('grid', { name: 'Indikatorer' }).waitFor();
  await stage.look(page, 'indicators', 'Indikatorer och brister');
  ok(complaints.length === 0, complaints.join());
}

/** The administrator sees how the node is, and what is done about it; oversight sees its own desks. */
export const operationsWalk: Walk = {
  name: 'operations',
  run: async (stage) => {
    const { page } = await stage.sit('pol-administrator');
    await page.getByText(/^(Inget behöver åtgärdas\.|Att åtgärda)/).waitFor();
    await stage.look(page, 'desks', 'Dina arbetsytor');
    await page.getByRole('link', { name: 'Drift' }).click();
    const peer = page.getByRole('row', { name: /Förbindelsen till den andra noden/ });
    await peer.getByText(/svarade på \d+ ms/).waitFor();
    const law = page.getByRole('row', { name: /Lagens regler där/ });
    await law.getByText('samma som här').waitFor();
    await stage.look(page, 'admin', 'Drift');
    const { url } = stage.exchange.testbed.nodes.police;
    await page.goto(`${url}/locks`);
    await stage.look(page, 'locks', 'Spärrade användare');
    await oversee(stage);
    await acceptKeys(stage, page);
  },
};
