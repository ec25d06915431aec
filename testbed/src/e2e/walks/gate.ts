// SPDX-License-Identifier: EUPL-1.2
import { ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { depart } from '../../journey/depart.ts';
import { prepareJourney, receiveCase } from '../../journey/ready-journey.ts';
import { returnCaseFile } from '../../scenario/return-case-file.ts';
import type { Walk } from '../walk.ts';

const heading = 'Kontroll före avresa';

async function check(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: heading });
  await form.getByRole('textbox').fill('Resan är bokad till i morgon.');
  await form.getByRole('button', { name: 'Kontrollera nu' }).click();
  await page.getByText('Kontrollen är gjord.').first().waitFor();
}

/** The check before departure says every obstacle, lets go once none is left, and ends in a receipt. */
export const gateWalk: Walk = {
  name: 'gate',
  run: async (stage) => {
    const received = await receiveCase(stage.exchange, returnCaseFile('E2E-RESA'));
    const address = `/cases/${received.caseId}`;
    const { page, complaints } = await stage.sit('pol-enforcement-1', address);
    await page.getByText('Ingen kontroll är gjord.').waitFor();
    await page.getByRole('link', { name: 'Öppna kontrollen' }).click();
    await page.getByRole('button', { name: 'Kontrollera nu' }).click();
    await page
      .getByText(/tecken/)
      .first()
      .waitFor();
    await check(page);
    await page.getByText(/^Resan får inte påbörjas/).waitFor();
    await page.getByText('Ombudet eller biträdet har inte underrättats.').waitFor();
    await page.getByText(/Fullmakt 2026-08-17, per 2026-08-17, Migrationsverket/).waitFor();
    await stage.look(page, 'gate', heading);
    await prepareJourney(received);
    await check(page);
    await page.getByText(/^Inget hinder\. Gäller till /).waitFor();
    await page.getByRole('button', { name: /^Tidigare kontroller \(1\)/ }).click();
    await page.getByText(/: Hinder fanns$/).waitFor();
    await stage.look(page, 'gate', heading);
    await depart(received);
    await page.goto(`${stage.exchange.testbed.nodes.police.url}${address}`);
    await page.getByRole('link', { name: 'Intyg om utresa' }).click();
    await page.getByText(/intygar att den som ärende E2E-RESA gäller lämnade Sverige/).waitFor();
    await stage.look(page, 'departure-receipt', 'Intyg om utresa');
    ok(complaints.length === 0, complaints.join());
  },
};
