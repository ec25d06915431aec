// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer';
import { equal, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { stayedLoaded } from '../../browser/stayed-loaded.ts';
import { otherEdition } from '../../scenario/other-edition.ts';
import type { Stage } from '../stage.ts';
import type { Walk } from '../walk.ts';

const edition = '2027-01-01';
const proposed = otherEdition(edition, 'Ärendets identitet', (items) => items.slice(0, -1));
const name = `Informationskatalogen, version ${edition}`;
const reasons = 'Uppgiften behövs inte längre enligt den nya förordningen.';

async function readLaw(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lagen', exact: true }).click();
  await page.getByRole('textbox', { name: 'Sök bland bestämmelserna' }).fill('8 kap. 1 §');
  await stage.look(page, 'law', 'Lagen');
  await page
    .getByRole('link', { name: /^8 kap\. 1 § OSL/ })
    .first()
    .click();
  await page.getByRole('table', { name: /^Undantagen från 8 kap. 1 § OSL/ }).waitFor();
  await stage.look(page, 'provision', '8 kap. 1 § OSL');
}

/** A proposal is set against the law in force, for a purpose that is recorded. */
async function compareProposal(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Lagen', exact: true }).click();
  await page.getByRole('link', { name: 'Hinderskarta' }).click();
  await page.getByRole('grid', { name: 'Hinderskarta' }).waitFor();
  await stage.look(page, 'obstacles', 'Hinderskarta');
  await page.getByRole('link', { name: 'Lagen', exact: true }).first().click();
  await page.getByRole('link', { name: 'Förslag till ändrade regler' }).click();
  const list = page.getByRole('list', { name: 'Förslagen' });
  const first = list.getByRole('link').first();
  const title = await first.innerText();
  await stage.look(page, 'proposals', 'Förslag till ändrade regler');
  await first.click();
  const asked = page.getByRole('textbox', { name: 'Vad ska jämförelsen användas till?' });
  await asked.fill('Underlag till ett remissvar.');
  await page.getByRole('button', { name: 'Jämför' }).click();
  await asked.waitFor({ state: 'detached' });
  await stage.look(page, 'proposal', title);
}

async function propose(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Föreslå en ny version' });
  await form.locator('input[type=file]').setInputFiles({
    name: 'katalog.json',
    mimeType: 'application/json',
    buffer: Buffer.from(proposed.content),
  });
  await form.getByText('Vald fil: katalog.json. Informationskatalogen').waitFor();
  await form.getByRole('textbox').fill('Uppgiften används inte och namnet är missvisande.');
  await form.getByRole('button', { name: 'Underteckna förslaget' }).click();
  await page.getByText(/Väntar på svar från Polismyndigheten/).waitFor();
}

async function refuse(stage: Stage, page: Page): Promise<void> {
  await page.getByRole('link', { name: `Läs och jämför: ${name}` }).click();
  const changed = page.getByRole('grid', { name: /^Ändrad: Ärendets identitet/ });
  await changed.getByRole('row', { name: /namn › på svenska/ }).waitFor();
  await page.getByRole('grid', { name: /^Borttagen: / }).waitFor();
  await stage.look(page, 'version', name);
  const form = page.getByRole('form', { name: 'Svara på förslaget' });
  equal(await form.getByRole('radio', { checked: true }).count(), 0);
  await form.getByText('Vi avslår förslaget', { exact: true }).click();
  await form.getByRole('button', { name: 'Underteckna svaret' }).click();
  await form.getByText(/^Skriv skäl/).waitFor();
  await form.getByRole('textbox').fill(reasons);
  await form.getByRole('button', { name: 'Underteckna svaret' }).click();
}

/** The law is looked up; a version is proposed at one authority, compared and refused at the other. */
export const agreementsWalk: Walk = {
  name: 'law-and-agreements',
  run: async (stage) => {
    const jurists = [await stage.sit('mv-jurist'), await stage.sit('pol-jurist')] as const;
    const [{ page: mv }, { page: pol }] = jurists;
    await readLaw(stage, mv);
    await compareProposal(stage, mv);
    for (const page of [mv, pol])
      await page.getByRole('link', { name: 'Överenskommelser' }).click();
    const catalogue = pol.getByRole('region', { name: 'Informationskatalogen' });
    await catalogue.getByText('Undertecknad av båda myndigheterna').waitFor();
    const signed = (await catalogue.getByRole('listitem').allTextContents()).join('\n');
    ok(/Föreslog versionen: .*Migrationsverket/.test(signed), signed);
    ok(/Godtog versionen: .*Polismyndigheten/.test(signed), signed);
    await stage.look(pol, 'agreements', 'Överenskommelser');
    const same = [await stayedLoaded(mv), await stayedLoaded(pol)];
    await propose(mv);
    await pol.getByText(/Förslaget från Migrationsverket väntar på ert svar/).waitFor();
    await refuse(stage, pol);
    await mv.getByText(/Förslaget avslogs/).waitFor();
    await mv.getByRole('link', { name: new RegExp(`version ${edition}$`) }).click();
    await mv.getByText(`Skäl: ${reasons}`).waitFor();
    for (const still of same) ok(await still(), 'nothing was reloaded');
    const complaints = jurists.flatMap((one) => one.complaints);
    ok(complaints.length === 0, complaints.join());
  },
};
