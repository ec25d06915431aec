// SPDX-License-Identifier: EUPL-1.2
import { Buffer } from 'node:buffer';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '../officer/officer-client.ts';
import { handOver } from '../scenario/hand-over.ts';
import { untilDelivered } from '../scenario/until-delivered.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { answers } from './answers.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import type { OfficerPage } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';
import { sendDisclosure } from './send-disclosure.ts';
import { settleDisclosure } from './settle-disclosure.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'recording and classifying, by clicking';

const dossier = 'DEMO-KLASS';
const reasons = 'Handlingarna i ärendet har vägts mot varandra.';

/** Classes the identity on the screen that has just been opened. */
async function classify(page: Page, made: string, ground: string): Promise<void> {
  const scheme = page.getByRole('region', { name: 'Identitet', exact: true });
  await scheme.getByRole('button', { name: 'Klassa ärendet' }).click();
  const form = page.getByRole('form', { name: 'Klassa ärendet: Identitet' });
  expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
  await form.getByRole('button', { name: 'Registrera klassen' }).click();
  await form.getByText('Välj en klass. Ingen är förvald.').waitFor();
  await form.getByRole('radio', { name: new RegExp(`^${made}`) }).check({ force: true });
  await form.getByRole('checkbox', { name: ground }).check({ force: true });
  await form.getByRole('textbox').fill(reasons);
  await form.getByRole('button', { name: 'Registrera klassen' }).click();
  await page.getByRole('status').filter({ hasText: 'Klassen är registrerad' }).waitFor();
}

/** Gives one item on own initiative, from the case to the message. */
async function give(page: Page, item: RegExp, recipient: string): Promise<void> {
  await page.getByRole('link', { name: 'Lämna uppgifter' }).click();
  const form = page.getByRole('form', { name: 'Pröva uppgifterna' });
  expect(await form.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await form.getByRole('checkbox', { name: item }).check({ force: true });
  await form.getByRole('button', { name: 'Pröva uppgifterna' }).click();
  await settleDisclosure(page, answers);
  await sendDisclosure(page, recipient);
}

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let officers: readonly OfficerPage[];
  let mv: Page;
  let pol: Page;
  let openCase: (page: Page) => Promise<void>;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { migration, police } = testbed.nodes;
    const [registrar, sender] = [
      await signIn(migration.url, 'mv-registrar'),
      await signIn(migration.url, 'mv-return-officer-1'),
    ];
    const { caseId, messageId } = await handOver({ registrar, sender }, dossier);
    await untilDelivered(sender, { caseId, messageId });
    const [one, other] = await Promise.all([
      signInByClicking(browser, migration, 'Handläggare, återvändandeenhet Nord'),
      signInByClicking(browser, police, 'Mottagande handläggare, gränspolisen Nord'),
    ]);
    [mv, pol, officers] = [one.page, other.page, [one, other]];
    openCase = async (page) => {
      await page.goto(`${new URL(page.url()).origin}/cases/${caseId}`);
    };
    for (const page of [mv, pol]) await openCase(page);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('an officer records an item with its source, day and document', async () => {
    await pol.getByRole('link', { name: 'Registrera uppgift' }).click();
    await pol.getByRole('button', { name: /Uppgift/ }).click();
    await pol.getByRole('option', { name: 'Nya uppgifter om identitet' }).click();
    const form = pol.getByRole('form', { name: 'Registrera uppgift' });
    await form.getByRole('button', { name: 'Registrera uppgiften' }).click();
    await form.getByText('Välj varifrån uppgiften kommer. Inget är förvalt.').waitFor();
    await form.getByRole('radio', { name: 'Klarlagd' }).and(pol.locator(':focus')).waitFor();
    expect(await screenFaults(pol, '30-record', 'Registrera uppgift')).toEqual([]);
    await form.getByRole('textbox', { name: 'Efternamn' }).fill('Annatsson');
    await form.getByRole('radio', { name: 'Endast uppgiven' }).check({ force: true });
    await form.getByRole('textbox', { name: 'Kom fram den' }).fill('2026-10-05');
    await form.getByRole('radio', { name: 'personen själv' }).check({ force: true });
    await form.getByRole('textbox', { name: 'Hänvisning till källan' }).fill('Samtal i oktober');
    await form.getByRole('textbox', { name: 'Vilken dag uppgiften avser' }).fill('2026-10-05');
    await form.locator('input[type=file]').setInputFiles({
      name: 'samtal.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Anteckning från samtalet\n'),
    });
    await form.getByText('Vald handling: samtal.txt').waitFor();
    await form.getByRole('button', { name: 'Registrera uppgiften' }).click();
    await pol.getByText('Annatsson').waitFor();
    await pol.getByRole('link', { name: /^samtal\.txt/ }).waitFor();
  });

  test('and gives it to the other authority, who sees it without a reload', async () => {
    await pol.getByRole('link', { name: 'Lämna uppgifter' }).waitFor();
    await give(pol, /^Nya uppgifter om identitet/, 'Migrationsverket');
    expect(await screenFaults(pol, '32-notice', 'Lämna uppgifter till Migrationsverket')).toEqual(
      [],
    );
    await mv.getByText('Annatsson').waitFor();
    await mv.getByText('En underrättelse togs emot').waitFor();
  });

  test('both class the identity differently, and see that they do', async () => {
    for (const [page, made, ground, item, recipient] of [
      [
        mv,
        'Klarlagd',
        'Pass eller nationellt id-kort',
        /^Klass för identiteten/,
        'Polismyndigheten',
      ],
      [
        pol,
        'Omtvistad',
        'Uppgifter som strider mot varandra',
        /^Polisens klass för identiteten/,
        'Migrationsverket',
      ],
    ] as const) {
      await openCase(page);
      await page.getByRole('link', { name: 'Klassa ärendet', exact: true }).click();
      await classify(page, made, ground);
      await openCase(page);
      await give(page, item, recipient);
    }
    for (const page of [mv, pol]) {
      await openCase(page);
      const classes = page.getByRole('region', { name: 'Klassningar' });
      await classes.getByText('Myndigheterna har olika klass.').waitFor();
      await classes.getByText('Migrationsverket: Klarlagd').waitFor();
      await classes.getByText('Polismyndigheten: Omtvistad').waitFor();
    }
    expect(await screenFaults(mv, '33-classes-of-a-case', `Ärende ${dossier}`)).toEqual([]);
  });

  test('one adopts the class of the other, and the difference is gone there', async () => {
    await mv.getByRole('link', { name: 'Klassa ärendet eller ta ställning' }).click();
    expect(await screenFaults(mv, '34-classify', 'Klassa ärendet')).toEqual([]);
    const form = mv.getByRole('form', { name: 'Ta ställning till skillnaden: Identitet' });
    await form.getByRole('radio', { name: /^Vi övertar/ }).check({ force: true });
    await form.getByRole('textbox').fill(reasons);
    await form.getByRole('button', { name: 'Registrera ställningstagandet' }).click();
    await mv.getByText('Myndigheterna har samma klass.').waitFor();
  });

  test('the browser has complained of nothing', () => {
    expect(officers.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
