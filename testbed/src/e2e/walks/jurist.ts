// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import { routes } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { Page } from 'playwright-core';
import { bindToCase } from '../../scenario/bind-to-case.ts';
import { openCase } from '../../scenario/open-case.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const dossier = 'E2E-PROVAS';
const about = 'Ärendets beteckningar';
const earlier = 'Uppgiften behövdes inte för överlämnandet i det tidigare ärendet.';

async function propose({ exchange }: Stage, number: string) {
  const caseId = await openCase(exchange.registrar, { dossier: number });
  await bindToCase(exchange.testbed.nodes.migration, caseId, 'mv-jurist');
  const body = { ground: 'coercion' } as const;
  return exchange.sender.call(routes.proposeHandover, { params: { caseId }, body });
}

/** What speaks for and against stands there, with provisions; nothing is chosen beforehand. */
async function readItem(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: `Bedöm: ${about}` }).waitFor();
  const opens = page.getByRole('list', { name: 'Talar för att uppgiften lämnas' });
  await opens.getByText('Om den får verkan beror på din bedömning.').first().waitFor();
  const holds = page.getByRole('list', { name: 'Talar för att uppgiften stannar' });
  const general = holds.getByRole('link', { name: '8 kap. 1 § OSL' });
  await general.waitFor();
  ok(/^\/law\/osl-8-1\?on=\d{4}-\d\d-\d\d$/.test((await general.getAttribute('href')) ?? ''));
  await page.getByText(`Skäl: ${earlier}`).waitFor();
  equal(await page.getByRole('main').getByRole('radio', { checked: true }).count(), 0);
  await stage.look(page, 'judge', `Bedöm: ${about}`);
}

async function judge(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Nödvändigt för den egna verksamheten, / }).click();
  const form = page.getByRole('form', { name: /nödvändigt för den egna verksamheten/i });
  await form.getByRole('button', { name: 'Registrera bedömningen' }).click();
  await form.getByText('Välj ett svar. Inget är förvalt.').waitFor();
  await form.getByRole('radio').first().check({ force: true });
  await form.getByRole('textbox').fill('Uppgiften behövs för att ärendet ska kunna lämnas över.');
  await form.getByRole('button', { name: 'Registrera bedömningen' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `Registrerat. ${about}:` })
    .waitFor();
  await page.getByText('Uppgiften väntar inte på någon bedömning nu.').first().waitFor();
}

/** A judgment that waits is read with its grounds and made; the list has one less. */
export const juristWalk: Walk = {
  name: 'jurist',
  run: async (stage) => {
    const { disclosureId } = await propose(stage, 'E2E-TIDIGARE');
    const item = ItemId.parse('case-identity');
    await stage.exchange.sender.call(routes.recordJudgment, {
      params: { disclosureId },
      body: { item, fact: 'own-task-necessary', value: 'no', reasons: earlier },
    });
    await propose(stage, dossier);
    const { page, complaints } = await stage.sit('mv-jurist');
    await page.getByRole('link', { name: 'Bedömningar' }).click();
    const list = page.getByRole('list', { name: 'Väntar på bedömning' });
    const waiting = list.getByRole('link', { name: `${about}, ärende ${dossier}` });
    await waiting.waitFor();
    await stage.look(page, 'judgments', 'Bedömningar som väntar');
    await waiting.click();
    await readItem(stage, page);
    await judge(page);
    await page.getByRole('link', { name: 'Alla bedömningar som väntar' }).click();
    await list.waitFor();
    equal(await waiting.count(), 0);
    ok(complaints.length === 0, complaints.join());
  },
};
