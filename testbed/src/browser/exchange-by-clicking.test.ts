// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { routes } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { signIn } from '../officer/officer-client.ts';
import { proposeNotice } from '../scenario/give-notice.ts';
import { powerOf } from '../scenario/power.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { answers, need } from './answers.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { itemOn } from './judge-item.ts';
import { keepPicture } from './keep-picture.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { openDemonstrationCases } from './open-demonstration-cases.ts';
import { pressUntilFocused } from './press-until.ts';
import { requestedItems, restoreItem, stateNeed, strikeItem } from './review-request.ts';
import { screenFaults } from './screen-faults.ts';
import { sendBehindTheNode, sendDisclosure } from './send-disclosure.ts';
import { settleDisclosure } from './settle-disclosure.ts';
import { stayedLoaded } from './stayed-loaded.ts';
import { valueOn } from './value-on.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'one case, by clicking';

const police = 'Polismyndigheten';
const migration = 'Migrationsverket';
const health = 'Hälsobehov under resan';
/** What the police keep on the standing list; the rest is struck. */
const wanted = ['Identitet', 'Delgivning och laga kraft', 'Preskription'];
const Fetched = z.object({
  bundle: z.object({ message: z.object({ parts: z.array(z.unknown()) }) }),
});

describe.skipIf(chromium === undefined)(title, { timeout: 90_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let number: string;
  let familyName: string;
  let sender: OfficerPage;
  let receiver: OfficerPage;
  let mv: Page;
  let pol: Page;
  let stillTheSamePolicePage: () => Promise<boolean>;
  let stillTheSameSenderPage: () => Promise<boolean>;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const file = await openDemonstrationCases(testbed.nodes.migration);
    number = file.dossier;
    familyName = String(file.entries.find(({ item }) => item === 'identity')?.value['familyName']);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('two officers sign in, each at an authority of their own', async () => {
    [sender, receiver] = await Promise.all([
      signInByClicking(browser, testbed.nodes.migration, 'Handläggare, återvändandeenhet Nord'),
      signInByClicking(browser, testbed.nodes.police, 'Mottagande handläggare, gränspolisen Nord'),
    ]);
    [mv, pol] = [sender.page, receiver.page];
    await pol.getByText('Inget väntar på din enhet.').waitFor();
    stillTheSamePolicePage = await stayedLoaded(pol);
    await mv.getByRole('row', { name: number }).waitFor();
    stillTheSameSenderPage = await stayedLoaded(mv);
    expect(await screenFaults(mv, '01-start', 'Att göra och ärenden')).toEqual([]);
  });

  test('the sender opens the case from the list', async () => {
    await mv.getByRole('link', { name: number }).click();
    await mv.getByRole('heading', { name: `Ärende ${number}`, level: 1 }).waitFor();
    expect(await valueOn(mv, 'Identitet', 'Efternamn').innerText()).toBe(familyName);
    expect(await valueOn(mv, 'Identitet', 'Innehas av').innerText()).toBe(migration);
    expect(await screenFaults(mv, '02-case-before', `Ärende ${number}`)).toEqual([]);
  });

  test('the ground is chosen by keyboard alone, and the focus follows', async () => {
    const handOver = mv.getByRole('link', { name: 'Överlämna ärendet' });
    await pressUntilFocused(mv, 'Tab', handOver);
    await mv.keyboard.press('Enter');
    const form = mv.getByRole('form', { name: 'Grund för överlämnandet' });
    await form.waitFor();
    const [keepsAway] = await form.getByRole('radio').all();
    if (keepsAway === undefined) throw new Error('no ground can be chosen');
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await screenFaults(mv, '03-ground', `Överlämna ärendet till ${police}`)).toEqual([]);
    await pressUntilFocused(mv, 'Tab', keepsAway);
    await mv.keyboard.press('Space');
    await pressUntilFocused(mv, 'Tab', form.getByRole('button'));
    await mv.keyboard.press('Enter');
    const heading = mv.getByRole('heading', { name: `Överlämna till ${police}`, level: 1 });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  });

  test('the sender judges each item with reasons and gives each word', async () => {
    expect(await screenFaults(mv, '04-handover', `Överlämna till ${police}`)).toEqual([]);
    expect(await mv.getByRole('button', { name: /^Skicka till/ }).count()).toBe(0);
    const acts = await settleDisclosure(mv, answers);
    expect(acts).toContain('Beslut om avvisning eller utvisning: Skicka uppgiften');
    expect(acts).toContain('Stopp för verkställighet: Nödvändigt för den egna verksamheten');
    await keepPicture(mv, '05-handover-ready');
  });

  test('what the sender has not seen is not sent, and the screen says so in plain words', async () => {
    const said = await sendBehindTheNode(mv, police);
    expect(said).toContain('Uppgifterna har ändrats sedan du läste dem. Inget har skickats.');
    expect(await mv.getByRole('button', { name: `Skicka till ${police}` }).count()).toBe(1);
  });

  test('the sender sends what the dialog says will go', async () => {
    const going = await sendDisclosure(mv, police);
    expect(going).toContain('Ärendets beteckningar');
    expect(going).not.toContain('Identitet');
  });

  test('the case appears in the inbox of the police without reloading', async () => {
    await pol.getByRole('link', { name: `Granska förberedd begäran, ärende ${number}` }).click();
    expect(await stillTheSamePolicePage()).toBe(true);
    expect(await screenFaults(pol, '06-request', 'Begäran om uppgifter')).toEqual([]);
  });

  test('the police strike items, put one back, and state the need of each that is left', async () => {
    const items = await requestedItems(pol);
    const [first = ''] = items;
    expect(items).toEqual(expect.arrayContaining(wanted));
    await strikeItem(pol, first);
    await restoreItem(pol, first);
    for (const item of items) {
      if (wanted.includes(item)) await stateNeed(pol, item, need(item));
      else await strikeItem(pol, item);
    }
    await pol.getByRole('button', { name: 'Gör begäran klar' }).click();
    await pol.getByRole('heading', { name: `Skicka begäran till ${migration}` }).waitFor();
  });

  test('the request is judged and sent as the disclosure it is', async () => {
    await keepPicture(pol, '07-request-disclosure');
    const acts = await settleDisclosure(pol, answers);
    expect(acts).not.toEqual([]);
    expect(await sendDisclosure(pol, migration)).toEqual(['Begäran om uppgifter']);
  });

  test('the sender sees the receipt with its place in the ledger, without reloading', async () => {
    const message = mv
      .getByRole('list', { name: 'Meddelanden och kvittenser' })
      .getByRole('listitem')
      .filter({ hasText: 'Överlämnande, skickat' });
    await message.getByText('Levererat och kvitterat').waitFor();
    await message.getByText(/^plats \d+ av \d+ rader, kontrollerat/).waitFor();
    await message.getByText('ja, liggarens läge är undertecknat av båda').waitFor();
    expect(await stillTheSameSenderPage()).toBe(true);
    expect(await screenFaults(mv, '08-receipt', `Överlämna till ${police}`)).toEqual([]);
  });

  test('the sender fetches evidence of the handover that shows one item of it', async () => {
    const message = mv
      .getByRole('list', { name: 'Meddelanden och kvittenser' })
      .getByRole('listitem')
      .filter({ hasText: 'Överlämnande, skickat' });
    await message.getByRole('link', { name: 'Hämta bevis' }).click();
    const items = mv.getByRole('group', { name: 'Uppgifter som ska visas' });
    await items.getByText('Ärendets beteckningar').waitFor();
    await mv.getByText(/Den visar inte vilka uppgifter det innehöll/).waitFor();
    expect(await screenFaults(mv, '08-evidence', 'Bevis om ett meddelande')).toEqual([]);
    await items.getByText('Ärendets beteckningar').click();
    await mv.getByText('Filen visar de valda uppgifterna.').waitFor();
    const [file] = await Promise.all([
      mv.waitForEvent('download'),
      mv.getByRole('link', { name: 'Hämta bevis' }).click(),
    ]);
    const { bundle } = Fetched.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(bundle.message.parts.length).toBeGreaterThan(1);
    expect(bundle.message.parts.filter((part) => part !== null)).toHaveLength(1);
  });

  test('the police see what has been answered: value, source, date, holder, document', async () => {
    await pol.getByRole('link', { name: `Ärende ${number}` }).click();
    await pol.getByText('Svar togs emot').waitFor();
    expect(await valueOn(pol, 'Identitet', 'Efternamn').innerText()).toBe(familyName);
    expect(await valueOn(pol, 'Identitet', 'Källa').innerText()).toMatch(/^register, /);
    expect(await valueOn(pol, 'Identitet', 'Per den').innerText()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await valueOn(pol, 'Identitet', 'Innehas av').innerText()).toBe(migration);
    expect(await screenFaults(pol, '09-received-case', `Ärende ${number}`)).toEqual([]);
    const decision = itemOn(pol, 'Beslut om avvisning eller utvisning').getByRole('link');
    const [shown] = await Promise.all([pol.waitForEvent('popup'), decision.click()]);
    await shown.getByText('Demonstration').waitFor();
    await shown.close();
  });

  test('a sensitive item is asked for by itself, with its reason', async () => {
    await pol.getByRole('link', { name: 'Begär en enskild uppgift' }).click();
    const form = pol.getByRole('form', { name: 'Förbered begäran' });
    await form.getByText(`${health} (Känslig uppgift)`, { exact: true }).click();
    await form.getByRole('textbox').fill(need(health));
    expect(await screenFaults(pol, '10-ask', 'Begär en enskild uppgift')).toEqual([]);
    await form.getByRole('button', { name: 'Förbered begäran' }).click();
    await pol.getByRole('button', { name: 'Gör begäran klar' }).click();
    await settleDisclosure(pol, answers);
    await sendDisclosure(pol, migration);
  });

  test('the sender judges that it is absolutely necessary, and the police see it', async () => {
    await mv.getByRole('link', { name: 'Att göra och ärenden' }).click();
    await mv.getByRole('link', { name: `Bedöm svaret på begäran, ärende ${number}` }).click();
    await itemOn(mv, health).getByText(need(health)).waitFor();
    expect(await screenFaults(mv, '11-answer', `Svara på begäran från ${police}`)).toEqual([]);
    const acts = await settleDisclosure(mv, answers);
    expect(acts).toContain(`${health}: Absolut nödvändigt`);
    await pol.getByRole('link', { name: `Ärende ${number}` }).click();
    expect(await sendDisclosure(mv, police)).toEqual([health]);
    await valueOn(pol, health, 'Kan resa').waitFor();
    await keepPicture(pol, '12-sensitive-item');
    expect(await stillTheSamePolicePage()).toBe(true);
  });

  test('the screens speak English when asked to, and keep to it', async () => {
    await mv.getByRole('button', { name: 'English' }).click();
    await mv.getByRole('heading', { name: /^Answer the request from/ }).waitFor();
    await mv.reload();
    await mv.getByRole('link', { name: 'To do and cases' }).click();
    await mv.getByRole('heading', { name: 'Waits for your unit' }).waitFor();
    expect(await mv.locator('html').getAttribute('lang')).toBe('en');
    expect(await screenFaults(mv, '13-english', 'To do and cases')).toEqual([]);
    await mv.getByRole('button', { name: 'Svenska' }).click();
    await mv.getByRole('heading', { name: 'Väntar på din enhet' }).waitFor();
  });

  test('what does not get through stands on the desk, and is taken back by clicking', async () => {
    // From here on the receiver's browser has its server cut away.
    expect(receiver.complaints).toEqual([]);
    await powerOf(testbed).cut('police');
    const officer = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
    const cases = await officer.call(routes.listCases, {
      params: {},
      body: { after: null },
    });
    const caseId = cases.cases.find((one) => one.number === number)?.caseId;
    const { disclosureId } = await proposeNotice(officer, CaseId.parse(caseId), ['destination']);
    await settleAndSend(officer, disclosureId, reasoning);
    await mv.getByRole('link', { name: 'Leveranser' }).click();
    const card = mv.getByRole('article', { name: /^Härifrån/ });
    await card.getByText('Inte framme än').waitFor();
    await card.getByRole('link', { name: number }).waitFor();
    expect(await screenFaults(mv, '14-delivery', 'Leveranser')).toEqual([]);
    await card.getByRole('button', { name: 'Återkalla' }).click();
    await card.getByRole('textbox').fill('Uppgiften visade sig vara fel.');
    await card.getByRole('form').getByRole('button', { name: 'Återkalla' }).click();
    await mv.getByText('Inga meddelanden väntar.').waitFor();
  });

  test('the browser has complained of nothing but the sending that was refused', () => {
    expect(sender.complaints).toEqual([expect.stringContaining('409 (Conflict)')]);
  });
});
