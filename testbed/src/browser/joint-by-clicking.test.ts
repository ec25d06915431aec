// SPDX-License-Identifier: EUPL-1.2
import { RecordEntry, routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { giveNotice } from '../scenario/give-notice.ts';
import { handOver } from '../scenario/hand-over.ts';
import { powerOf } from '../scenario/power.ts';
import { untilDelivered } from '../scenario/until-delivered.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { chromiumMissing, findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { signInByClicking } from './officer-page.ts';
import { screenFaults } from './screen-faults.ts';

const chromium = findChromium();
if (chromium === undefined) process.stdout.write(`${chromiumMissing}\n`);
const title = chromium === undefined ? chromiumMissing : 'joint planning and operations';

const reference = 'GEMENSAM-1';
const source = { kind: 'officer', reference: 'Anteckning' };
const plan = RecordEntry.parse({
  item: 'travel-plan',
  value: { travelOn: '2027-03-04', escort: 'police' },
  source,
  asOf: '2026-10-08',
});
const ownOnly = RecordEntry.parse({
  item: 'travel-document-work',
  value: { missionCountry: 'GE', stage: 'applied', lastStepOn: '2026-10-09' },
  source,
  asOf: '2026-10-09',
});

function record(officer: OfficerClient, caseId: CaseId, entry: RecordEntry) {
  const body = { ...entry, document: undefined };
  return officer.call(routes.recordEntry, { params: { caseId }, body });
}

describe.skipIf(chromium === undefined)(title, { timeout: 60_000 }, () => {
  let testbed: TemporaryTestbed;
  let browser: Browser;
  let sender: OfficerClient;
  let receiver: OfficerClient;
  let caseId: CaseId;

  beforeAll(async () => {
    [testbed, browser] = await Promise.all([
      startTemporaryTestbed({ screens: true }),
      launchBrowser(chromium ?? ''),
    ]);
    const { migration, police } = testbed.nodes;
    const registrar = await signIn(migration.url, 'mv-registrar');
    sender = await signIn(migration.url, 'mv-return-officer-1');
    receiver = await signIn(police.url, 'pol-intake-1');
    const sent = await handOver({ registrar, sender }, reference);
    await untilDelivered(sender, sent);
    ({ caseId } = sent);
    await record(receiver, caseId, plan);
    await giveNotice(receiver, caseId, [plan.item]);
    await record(sender, caseId, ownOnly);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await testbed.stop();
  });

  test('both authorities see the same, and nothing that one alone holds', async () => {
    const params = { caseId };
    const [here, there] = await Promise.all(
      [sender, receiver].map(async (officer) => officer.call(routes.getJointCase, { params })),
    );
    // Each keeps the document under a name of its own.
    const unnamed = (view: unknown) =>
      JSON.stringify(view, (key, value: unknown) => (key === 'documentId' ? null : value));
    expect(unnamed(there)).toBe(unnamed(here));
    const { entries } = await sender.call(routes.getCase, { params });
    expect(entries.map(({ item }) => item)).toContain(ownOnly.item);
    expect(here?.items.map(({ entry }) => entry.item)).not.toContain(ownOnly.item);
    expect(here?.steps).toMatchObject([{ what: 'travel', who: 'police', by: '2027-03-04' }]);
    const page = await receiver.call(routes.listJointCases, { params: {}, body: { after: null } });
    expect(page.cases).toMatchObject([{ caseId, reference, steps: here?.steps }]);
    const south = await signIn(testbed.nodes.migration.url, 'mv-return-officer-2');
    await expect(south.call(routes.getJointCase, { params })).rejects.toMatchObject({
      code: 'input.not-found',
    });
  });

  test('the plan is read, and changed by what is recorded and given', async () => {
    const officer = 'Handläggare, återvändandeenhet Nord';
    const { page } = await signInByClicking(browser, testbed.nodes.migration, officer);
    await page.getByRole('link', { name: 'Gemensam planering' }).click();
    const listed = page.getByRole('list', { name: 'Gemensamma ärenden' });
    await listed.getByText('2027-03-04').waitFor();
    expect(await screenFaults(page, '104-joint', 'Gemensam planering')).toEqual([]);
    await listed.getByRole('link', { name: `Ärende ${reference}` }).click();
    const steps = page.getByRole('grid', { name: 'Nästa steg' });
    await steps.getByText('Resa').waitFor();
    expect(await page.getByText('Skaffa resehandling').count()).toBe(0);
    const heading = `Gemensamt ärende ${reference}`;
    expect(await screenFaults(page, '105-joint-case', heading)).toEqual([]);
    await giveNotice(sender, caseId, [ownOnly.item]);
    await steps.getByText('Skaffa resehandling').waitFor();
    await page.context().close();
  });

  test('one who reads no cases starts at the desks of the role', async () => {
    const { page } = await signInByClicking(browser, testbed.nodes.migration, 'Tillsyn');
    await page.getByRole('link', { name: 'Utlämnandeförteckning' }).waitFor();
    expect(await page.getByRole('link', { name: 'Drift' }).count()).toBe(0);
    expect(await screenFaults(page, '100-desks-oversight', 'Dina arbetsytor')).toEqual([]);
    await page.context().close();
  });

  test('an administrator sees how the node is, as the doctor does', async () => {
    const node = testbed.nodes.police;
    const { page, complaints } = await signInByClicking(browser, node, 'Systemadministratör');
    await page.getByText(/^(Inget behöver åtgärdas\.|Att åtgärda)/).waitFor();
    expect(await screenFaults(page, '101-desks-administrator', 'Dina arbetsytor')).toEqual([]);
    await page.getByRole('link', { name: 'Drift' }).click();
    const peer = page.getByRole('row', { name: /Förbindelsen till den andra noden/ });
    await peer.getByText(/svarade på \d+ ms/).waitFor();
    const law = page.getByRole('row', { name: /Lagens regler där/ });
    await law.getByText('samma som här').waitFor();
    expect(await screenFaults(page, '102-admin', 'Drift')).toEqual([]);
    const { stdout } = await runSamsyn(['doctor', '--health', '--config', node.configFile]);
    expect(stdout).toMatch(/^health peer: answered in \d+ ms, version \S+ \(in-order, /);
    expect(stdout).toMatch(/\nhealth law-there: [0-9a-f]{12}… there \(in-order, /);
    await expect(receiver.call(routes.getHealth, { params: {} })).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await powerOf(testbed).cut('migration');
    await page.getByRole('button', { name: 'Läs om' }).click();
    const seeTo = page.getByRole('region', { name: /^Att åtgärda/ });
    await seeTo.getByText('svarar inte, runtime.delivery-failed').waitFor();
    await seeTo.getByText(/ring den andra myndighetens drift/).waitFor();
    expect(await screenFaults(page, '103-admin-peer-away', 'Drift')).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
