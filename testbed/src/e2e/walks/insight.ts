// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer';
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { handOver } from '../../scenario/hand-over.ts';
import { untilMessage } from '../../scenario/until-delivered.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const number = 'E2E-INSYN';
const hidden = 'Beslut om avvisning eller utvisning';
const vectors = join(import.meta.dirname, '../../../../vectors/evidence');
const Vector = z.object({ file: z.string() });

function fileOf(name: string): Buffer {
  const { file } = Vector.parse(JSON.parse(readFileSync(join(vectors, `${name}.json`), 'utf8')));
  return Buffer.from(file, 'base64url');
}

async function ask(page: Page, reason: string, button: string): Promise<void> {
  await page.getByRole('textbox', { name: reason }).waitFor();
  await page.getByRole('textbox', { name: 'Ärendenummer' }).fill(number);
  await page.getByRole('textbox', { name: reason }).fill('Begäran inkom i dag, id kontrollerad.');
  await page.getByRole('button', { name: button }).click();
}

async function except(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('button', { name: /Uppgift/ }).click();
  await page.getByRole('option', { name: hidden }).click();
  await page.getByText('annan person (37 kap. 1 § OSL)').click();
  await page.getByRole('textbox', { name: 'Skäl' }).fill('Röjer en annan person i ärendet.');
  await page.getByRole('button', { name: 'Undanta uppgiften' }).click();
  await page.getByText('Utdraget säger att något är undantaget.').waitFor();
  await stage.look(page, 'extract-exceptions', 'Undantag från registerutdrag');
}

async function extract(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Registerutdrag' }).click();
  await ask(page, 'Vem som har begärt', 'Gör utdrag');
  await page.getByRole('heading', { name: `Utdrag för ärende ${number}` }).waitFor();
  await stage.look(page, 'extract', 'Registerutdrag');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Läs utdraget' }).click(),
  ]);
  await opened.getByRole('heading', { name: 'Registerutdrag', level: 1 }).waitFor();
  const text = await opened.getByRole('main').innerText();
  ok(text.includes('Polismyndigheten') && text.includes('37 kap. 1 § OSL'), text);
  ok(!text.includes(hidden));
  await opened.close();
}

/** A genuine file is proved and an altered one refused, and the page asks the node for nothing. */
async function check(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kontrollera bevis' }).click();
  await page.getByRole('heading', { name: 'Kontrollera bevis', level: 1 }).waitFor();
  const files = page.locator('input[type=file]');
  const mimeType = 'application/json';
  const take = (name: string) =>
    files.first().setInputFiles({ name: 'bevis.json', mimeType, buffer: fileOf(name) });
  await take('sender-good');
  await files.last().setInputFiles(join(vectors, 'keys.json'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await page.getByRole('heading', { name: /^Styrkt: meddelande/ }).waitFor();
  await stage.look(page, 'evidence-check', 'Kontrollera bevis');
  deepEqual(
    asked.filter((one) => !/^GET .*\/assets\//.test(one)),
    [],
  );
  await take('part-swapped');
  await page.getByRole('button', { name: 'Kontrollera' }).click();
  await page.getByText('evidence.message').waitFor();
}

/** What a person is told and may have checked: access, the extract, the disclosures, evidence. */
export const insightWalk: Walk = {
  name: 'insight',
  run: async (stage) => {
    const { sender } = stage.exchange;
    const sent = await handOver(stage.exchange, number);
    await untilMessage(sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
    const exceptions = `/cases/${sent.caseId}/extract-exceptions`;
    const officer = await stage.sit('mv-return-officer-1', exceptions);
    await except(stage, officer.page);
    const { page } = await stage.sit('mv-data-protection', '/access-review');
    await page.getByRole('textbox', { name: 'Ärendenummer' }).fill(number);
    await page
      .getByRole('textbox', { name: 'Skäl till uppföljningen' })
      .fill('Stickprov, vecka 48.');
    await page.getByRole('button', { name: 'Visa åtkomst' }).click();
    await page.getByText('Åtkomst, den senaste först').first().waitFor();
    await stage.look(page, 'access-review', 'Logguppföljning');
    await extract(stage, page);
    await page.getByRole('link', { name: 'Logguppföljning' }).first().click();
    await page.getByRole('link', { name: 'Utlämnandeförteckning' }).click();
    await ask(page, 'Skäl till läsningen', 'Visa utlämnanden');
    await page.getByText('plats i mottagarens liggare styrkt').waitFor();
    await stage.look(page, 'disclosure-ledger', 'Utlämnandeförteckning');
    await page.getByRole('link', { name: 'Logguppföljning' }).first().click();
    await check(stage, page);
  },
};
