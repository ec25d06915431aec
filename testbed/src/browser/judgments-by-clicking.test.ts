// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { ItemId, PlainDate } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import { actBy } from '../scenario/act-by.ts';
import { bindToCase } from '../scenario/bind-to-case.ts';
import { startExchange } from '../scenario/exchange.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { handOver } from '../scenario/hand-over.ts';
import { openCase } from '../scenario/open-case.ts';
import { otherEdition } from '../scenario/other-edition.ts';
import { untilReceived } from '../scenario/until-received.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'a jurist at the desk, by clicking';

const dossier = 'DEMO-PROVAS';
const about = 'Ärendets beteckningar';
const earlier = 'Uppgiften behövdes inte för överlämnandet i det tidigare ärendet.';
const edition = '2027-02-01';

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let exchange: Exchange;
  let browser: Browser;
  let jurist: OfficerPage;
  let police: OfficerPage;
  let handedOver: CaseId;
  const pages = () => [jurist, police].flatMap(({ complaints }) => complaints);

  async function propose(registrarOf: Exchange, number: string) {
    const { migration } = registrarOf.testbed.nodes;
    const caseId = await openCase(await signIn(migration.url, 'mv-registrar'), { dossier: number });
    await bindToCase(migration, caseId, 'mv-jurist');
    const body = { ground: 'coercion' } as const;
    return registrarOf.sender.call(routes.proposeHandover, { params: { caseId }, body });
  }

  beforeAll(async () => {
    [exchange, browser] = await Promise.all([
      startExchange({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { nodes } = exchange.testbed;
    const intake = 'Mottagande handläggare, gränspolisen Nord';
    const [judged, handed] = await Promise.all([
      propose(exchange, 'DEMO-TIDIGARE'),
      handOver(exchange, 'DEMO-STOPPADE'),
      propose(exchange, dossier),
    ]);
    handedOver = handed.caseId;
    [jurist, police] = await Promise.all([
      signInByClicking(browser, nodes.migration, 'Jurist, rättsavdelningen'),
      signInByClicking(browser, nodes.police, intake),
      untilReceived(exchange.receiver, handedOver),
      exchange.sender.call(routes.recordJudgment, {
        params: { disclosureId: judged.disclosureId },
        body: {
          item: ItemId.parse('case-identity'),
          fact: 'own-task-necessary',
          value: 'no',
          reasons: earlier,
        },
      }),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await exchange.testbed.stop();
  });

  test('what waits stands there with test and provision', async () => {
    const { page } = jurist;
    await page.getByRole('link', { name: 'Bedömningar' }).click();
    const list = page.getByRole('list', { name: 'Väntar på bedömning' });
    const waiting = list.getByRole('listitem').filter({ hasText: `${about}, ärende ${dossier}` });
    await waiting.getByText(/Nödvändigt för den egna verksamheten/).waitFor();
    await waiting
      .getByRole('link', { name: /§ OSL$/ })
      .first()
      .waitFor();
    expect(await screenFaults(page, '110-judgments', 'Bedömningar som väntar')).toEqual([]);
    await waiting.getByRole('link', { name: `${about}, ärende ${dossier}` }).click();
  });

  test('the item stands with what speaks for and against, and earlier reasons', async () => {
    const { page } = jurist;
    await page.getByRole('heading', { level: 1, name: `Bedöm: ${about}` }).waitFor();
    const opens = page.getByRole('list', { name: 'Talar för att uppgiften lämnas' });
    await opens.getByText('Om den får verkan beror på din bedömning.').first().waitFor();
    const holds = page.getByRole('list', { name: 'Talar för att uppgiften stannar' });
    await holds.getByRole('link', { name: '8 kap. 1 § OSL' }).waitFor();
    await page.getByRole('heading', { name: 'Omständigheter, som källorna anger dem' }).waitFor();
    await page.getByText(`Skäl: ${earlier}`).waitFor();
    const chosen = page.getByRole('main').getByRole('radio', { checked: true });
    expect(await chosen.count()).toBe(0);
    expect(await screenFaults(page, '111-judge', `Bedöm: ${about}`)).toEqual([]);
  });

  test('a provision opens as it stood on the day of the question', async () => {
    const { page } = jurist;
    const link = page
      .getByRole('list', { name: 'Talar för att uppgiften stannar' })
      .getByRole('link', { name: '8 kap. 1 § OSL' });
    expect(await link.getAttribute('href')).toMatch(/^\/law\/osl-8-1\?on=\d{4}-\d\d-\d\d$/);
  });

  test('the judgment is made on the same screen, and the list has one less', async () => {
    const { page } = jurist;
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
    await page.getByRole('link', { name: 'Alla bedömningar som väntar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bedömningar som väntar' }).waitFor();
    await page.getByRole('list', { name: 'Väntar på bedömning' }).waitFor();
    expect(await page.getByRole('link', { name: `${about}, ärende ${dossier}` }).count()).toBe(0);
  });

  test('a proposal of the other authority comes to the list of work by itself', async () => {
    const { page } = jurist;
    await page.getByRole('link', { name: 'Att göra och ärenden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Att göra och ärenden' }).waitFor();
    const other = await signIn(exchange.testbed.nodes.police.url, 'pol-jurist');
    const { content } = otherEdition(edition, 'Ärendets identitet', (items) => items.slice(0, -1));
    await other.call(routes.proposeVersion, {
      params: { subjectId: 'catalogue' },
      body: { reasons: 'Uppgiften används inte längre.', content },
    });
    await page
      .getByRole('link', { name: `Läs och svara: Informationskatalogen, version ${edition}` })
      .click();
    await page.getByRole('form', { name: 'Svara på förslaget' }).waitFor();
  });

  test('the history of stops tells when, by whom and on which provision', async () => {
    const { page } = police;
    await actBy(exchange.sender, handedOver, {
      act: 'place-stop',
      kind: 'inhibition',
      since: PlainDate.parse('2026-11-20'),
    });
    const dialog = page.getByRole('dialog', { name: 'Stopp: Inhibition' });
    await dialog.getByRole('button', { name: 'Kvittera' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Stopp', exact: true }).click();
    const stop = page.getByRole('article', { name: 'Inhibition, ärende DEMO-STOPPADE' });
    await stop.getByText('12 kap. 13 § UtlL').waitFor();
    const steps = stop.getByRole('list', { name: 'Vad som har hänt' });
    await steps.getByText(/Kom hit från Migrationsverket$/).waitFor();
    await steps.getByText(/Kvitterades av Polismyndigheten, handläggare/).waitFor();
    expect(await screenFaults(page, '112-stops', 'Stopp, med tider')).toEqual([]);
  });

  test('what to ask for is chosen by theme, and the need is asked for once it is', async () => {
    const { page } = police;
    await page.goto(`${exchange.testbed.nodes.police.url}/cases/${handedOver}/ask`);
    const form = page.getByRole('form', { name: 'Förbered begäran' });
    await form.getByRole('group', { name: 'Identitet och handlingar' }).waitFor();
    expect(await form.getByRole('textbox').count()).toBe(0);
    const all = await form.getByRole('radio').count();
    const last = await form
      .locator('label')
      .filter({ has: page.getByRole('radio') })
      .last()
      .innerText();
    const [asked = ''] = last.split(' (');
    await page.getByRole('textbox', { name: 'Sök bland uppgifterna' }).fill(asked);
    const found = form.getByRole('radio');
    expect(await found.count()).toBeLessThan(all);
    await found.first().check({ force: true });
    await form.getByRole('textbox', { name: /behov/ }).waitFor();
    expect(await screenFaults(page, '113-ask', 'Begär en enskild uppgift')).toEqual([]);
  });

  test('the case leads to what the person may know', async () => {
    const { page } = police;
    await page.goto(`${exchange.testbed.nodes.police.url}/cases/${handedOver}`);
    const insight = page.getByRole('region', { name: 'Personens insyn' });
    await insight.getByRole('link', { name: /^Se vad som har lämnats ut om personen/ }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/disclosure-ledger');
  });

  test('the browser has complained of nothing', () => {
    expect(pages()).toEqual([]);
  });
});
