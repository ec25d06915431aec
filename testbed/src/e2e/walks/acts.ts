// SPDX-License-Identifier: EUPL-1.2
import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openReturnCase } from '../../scenario/hand-over.ts';
import { returnCaseFile } from '../../scenario/return-case-file.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const reasons = 'Domen och delgivningskvittot visar dagen.';

/** A proposal of where the case stands says what it rests on, and is confirmed with reasons alone. */
async function confirmForce(page: Page): Promise<void> {
  const force = page.getByRole('article', { name: 'Laga kraft', exact: true });
  await force.getByText('Beslutet fick laga kraft 2025-10-16.').first().waitFor();
  const said = await force.innerText();
  ok(said.includes('Förslag, inte bekräftat') && said.includes('16 kap. 9 § UtlL'), said);
  await force.getByRole('button', { name: /^Underlag/ }).click();
  await force.getByText('En regel är återgiven ur minnet').waitFor();
  ok((await force.innerText()).includes('Delgivningskvitto'));
  await force.getByRole('button', { name: 'Bekräfta: Laga kraft' }).click();
  const form = force.getByRole('form');
  await form.getByRole('button', { name: 'Bekräfta' }).click();
  equal(await form.getByRole('textbox').getAttribute('aria-invalid'), 'true');
  await form.getByRole('textbox').fill(reasons);
  await form.getByRole('button', { name: 'Bekräfta' }).click();
  await force.getByText(`Skäl: ${reasons}`).waitFor();
}

async function placeStop(stage: Stage, page: Page): Promise<void> {
  const acts = page.getByRole('region', { name: 'Åtgärder' });
  await acts.getByRole('link', { name: 'Registrera ett stopp' }).click();
  const form = page.getByRole('form', { name: 'Registrera ett stopp' });
  await form.getByRole('button', { name: 'Utför åtgärden' }).click();
  await form.getByText('Fyll i: Slag.').waitFor();
  await stage.look(page, 'act', 'Registrera ett stopp');
  await form.getByText('Inhibition', { exact: true }).click();
  await form.getByRole('textbox', { name: /^Gäller från/ }).fill('2026-10-05');
  await form.getByText('beslut', { exact: true }).click();
  await form.getByRole('textbox', { name: /^Hänvisning till källan/ }).fill('UM 1-26');
  await form.getByRole('button', { name: 'Utför åtgärden' }).click();
  const life = page.getByRole('region', { name: 'Vad som har hänt' });
  const stopped = life.getByRole('listitem').filter({ hasText: 'Verkställigheten stoppades' });
  await stopped.waitFor();
  const said = await stopped.innerText();
  ok(/2026-10-05, Migrationsverket, UM 1-26/.test(said) && said.includes('Känt här'), said);
  await life.getByText('stoppat, sedan 2026-10-05').waitFor();
}

/** What hinders an act stands there; where the case stands is confirmed; a stop is registered. */
export const actsWalk: Walk = {
  name: 'acts',
  run: async (stage) => {
    const caseId = await openReturnCase(stage.exchange, returnCaseFile('E2E-ATGARD'));
    const { page, complaints } = await stage.sit('mv-return-officer-1', `/cases/${caseId}`);
    const acts = page.getByRole('region', { name: 'Åtgärder' });
    await acts.getByRole('button', { name: /^Hindras nu/ }).click();
    const detain = acts.getByRole('region', { name: 'Registrera frihetsberövande eller uppsikt' });
    await detain.getByText('Laga kraft eller beslutets giltighet är oklar').waitFor();
    await confirmForce(page);
    await placeStop(stage, page);
    ok(complaints.length === 0, complaints.join());
  },
};
