// SPDX-License-Identifier: EUPL-1.2
import { allRoutes, routes } from '@samsyn/contract';
import type { CaseFile, CaseView, Route } from '@samsyn/contract';
import { ItemId, Protection, isSamsynError, parsePlainDate } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { walk } from '../demo/walk.ts';
import type { Walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { generatePopulation } from '../population/index.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { askForOne, untilAnswered } from './ask-for-one.ts';
import { bindToCase } from './bind-to-case.ts';
import { openCase } from './open-case.ts';
import { queryAs } from './query-as.ts';
import { storedLines } from './stored-lines.ts';
import { untilReceived } from './until-received.ts';

const dossier = 'DEMO-SHIELD-1';
const secrets = {
  familyName: 'Undandragen',
  givenNames: 'Gömd Åsna',
  personalNumber: '19910101-2380',
  address: 'Hemlighetsgränd 7, 999 02 Ingenstans',
};

let testbed: TemporaryTestbed;
let registrar: OfficerClient;
let officer: OfficerClient;
let police: OfficerClient;
let caseId: CaseId;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  registrar = await signIn(testbed.nodes.migration.url, 'mv-registrar');
  officer = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
  police = await signIn(testbed.nodes.police.url, 'pol-intake-1');
  caseId = await openCase(registrar, { dossier, ...secrets, protection: 'marking' });
});
afterAll(async () => {
  await testbed.stop();
});

/** Everything that the interface shows an officer of a case, as text. */
async function shown(as: OfficerClient, of: CaseId): Promise<string> {
  const view = await as.call(routes.getCase, { params: { caseId: of } });
  const parts: unknown[] = [
    view,
    await as.call(routes.listCases, { params: {}, body: {} }),
    await as.call(routes.searchCases, { params: {}, body: { number: view.summary.number } }),
    await as.call(routes.getWorklist, { params: {} }),
  ];
  for (const { disclosureId } of view.disclosures)
    parts.push(await as.call(routes.getDisclosure, { params: { disclosureId } }));
  for (const { requestId } of view.requests)
    parts.push(await as.call(routes.getRequest, { params: { requestId } }));
  return JSON.stringify(parts);
}

const because = 'Delgivning av beslut i dag, dossié på skrivbordet.';

async function openFor(as: OfficerClient, of: CaseId) {
  return as.call(routes.openProtectedCase, { params: { caseId: of }, body: { reason: because } });
}

/** Which of the person's secrets the text says. */
const said = (text: string): readonly string[] =>
  Object.values(secrets).filter((secret) => text.includes(secret));

/** Ids that lead to a case: its own, and one of each thing in it. */
function idsIn({ summary, entries, disclosures, requests, messages }: CaseView): readonly string[] {
  const of = [entries[0]?.entryId, disclosures[0]?.disclosureId, requests[0]?.requestId];
  const document = entries.find((entry) => entry.document)?.document?.documentId;
  return [summary.caseId, ...of, messages[0]?.messageId, document].filter((id) => id !== undefined);
}

/** The addresses of a route with each id in the place of each of its parameters. */
function addressesOf({ path }: Route, ids: readonly string[]): readonly string[] {
  if (!path.includes('{')) return [path];
  return ids.map((one) => path.replaceAll(/\{\w+\}/g, one));
}

async function documentOf(of: CaseId): Promise<string> {
  const [row] = await queryAs<{ document_id: string }>(
    testbed.nodes.migration,
    'owner',
    'select document_id from documents where case_id = $1',
    [of],
  );
  return `/api/documents/${row?.document_id}`;
}

describe('of a protected person, an officer who is named without clearance', () => {
  test('sees the case and the level, and neither name, number nor address', async () => {
    const view = await officer.call(routes.getCase, { params: { caseId } });
    expect(view.summary).toMatchObject({ protection: 'marking', personName: null });
    const identity = view.entries.find((entry) => entry.item === 'identity');
    expect(identity?.masked).toEqual(
      expect.arrayContaining(['familyName', 'givenNames', 'personalNumber']),
    );
    expect(identity?.value).toMatchObject({ nationality: 'XX' });
    await officer.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'coercion' },
    });
    expect(said(await shown(officer, caseId))).toEqual([]);
  });

  test('finds the case by number and by no name', async () => {
    const search = async (body: { name?: string; number?: string }) =>
      (await officer.call(routes.searchCases, { params: {}, body })).cases.map((one) => one.caseId);
    expect(await search({ number: dossier })).toEqual([caseId]);
    expect(await search({ name: secrets.familyName })).toEqual([]);
    expect(await search({ number: dossier, name: secrets.familyName })).toEqual([]);
  });

  test('opens no document, and exports nothing; both refusals are in the ledger', async () => {
    const forbidden = { code: 'access.forbidden' };
    const document = await documentOf(caseId);
    await expect(officer.raw('GET', document)).rejects.toMatchObject(forbidden);
    await expect(officer.call(routes.exportCase, { params: { caseId } })).rejects.toMatchObject(
      forbidden,
    );
    const lines = await storedLines(testbed.nodes.migration);
    const refused = lines.filter(({ event }) => event === 'access.refused');
    expect(refused.map(({ content }) => content['route'])).toEqual(
      expect.arrayContaining(['getDocument', 'exportCase']),
    );
    expect(lines.some(({ event }) => event === 'document.read' || event === 'case.exported')).toBe(
      false,
    );
  });

  test('sees no more when bound to the case without clearance', async () => {
    await bindToCase(testbed.nodes.migration, caseId, 'mv-return-officer-1');
    expect(said(await shown(officer, caseId))).toEqual([]);
  });
});

describe('an officer who is cleared for the person', () => {
  let cleared: OfficerClient;
  beforeAll(async () => {
    await bindToCase(testbed.nodes.migration, caseId, 'mv-return-officer-2', { cleared: true });
    cleared = await signIn(testbed.nodes.migration.url, 'mv-return-officer-2');
  });

  test('sees no more than others until the reason is given, which is recorded with each reading', async () => {
    expect(said(await shown(cleared, caseId))).toEqual([]);
    await expect(cleared.raw('GET', await documentOf(caseId))).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    const short = { params: { caseId }, body: { reason: 'kort' } };
    await expect(cleared.call(routes.openProtectedCase, short)).rejects.toMatchObject({
      code: 'input.schema',
    });
    expect((await openFor(cleared, caseId)).needsReason).toBe(false);
    await cleared.call(routes.getCase, { params: { caseId } });
    const lines = await storedLines(testbed.nodes.migration);
    const last = (event: string) => lines.findLast((line) => line.event === event);
    expect(last('case.opened')?.content).toMatchObject({ basis: 'named', reason: because });
    expect(last('case.read')?.content).toMatchObject({ basis: 'named', reason: because });
    const elsewhere = await signIn(testbed.nodes.migration.url, 'mv-return-officer-2');
    expect(said(await shown(elsewhere, caseId))).toEqual([]);
    await expect(openFor(officer, caseId)).rejects.toMatchObject({ code: 'access.forbidden' });
  });

  test('sees all of it, finds the person by name, reads the document and exports', async () => {
    expect(said(await shown(cleared, caseId))).toEqual(Object.values(secrets));
    const { cases } = await cleared.call(routes.searchCases, {
      params: {},
      body: { name: 'undandragen asna' },
    });
    expect(cases.map((one) => one.caseId)).toEqual([caseId]);
    const document = await (await cleared.raw('GET', await documentOf(caseId))).text();
    expect(document).toContain(secrets.familyName);
    const file = await cleared.call(routes.exportCase, { params: { caseId } });
    expect(said(JSON.stringify(file))).toEqual(Object.values(secrets));
  });

  test('of one protected person is not cleared for the next', async () => {
    const next = await openCase(registrar, {
      dossier: 'DEMO-SHIELD-2',
      unit: 'atervandande-syd',
      familyName: 'Hemligaste',
      givenNames: 'Osedd',
      protection: 'fictitious',
    });
    expect(await shown(cleared, next)).not.toMatch(/Hemligaste|Osedd/);
  });
});

describe('when the case crosses', () => {
  let walked: Walk;
  let crossing: CaseId;
  const receivedEntries = async (item: string) =>
    queryAs<{ value: Record<string, unknown> }>(
      testbed.nodes.police,
      'owner',
      'select value from entries where case_id = $1 and item = $2 order by known_at',
      [crossing, item],
    );

  beforeAll(async () => {
    crossing = await openCase(registrar, {
      dossier: 'DEMO-SHIELD-3',
      ...secrets,
      protection: 'protected-registration',
    });
    walked = await walk(officer, police, crossing);
  });

  test('the level is in the first message, and the receiver masks from then on', async () => {
    expect(walked.handover.items.map(({ item, status }) => `${item}: ${status}`)).toContain(
      'protection-marking: sent',
    );
    expect(walked.received.summary).toMatchObject({
      protection: 'protected-registration',
      personName: null,
    });
    expect(said(await shown(police, crossing))).toEqual([]);
    expect(said(await shown(officer, crossing))).toEqual([]);
  });

  test('what the catalogue masks is left out of the message itself', async () => {
    const [identity] = await receivedEntries('identity');
    expect(identity?.value).toMatchObject({ familyName: secrets.familyName });
    expect(Object.keys(identity?.value ?? {})).not.toContain('personalNumber');
  });

  test('what leads to the person does not come on the standing list', async () => {
    const [request] = walked.received.requests;
    const asked = request?.items.find(({ item }) => String(item) === 'last-known-contact');
    expect(asked?.status).toBe('withheld');
    expect(await receivedEntries('last-known-contact')).toEqual([]);
  });

  test.each([
    // Where somebody is to be found is sealed in the database.
    ['last-known-contact', { $sealed: expect.any(String) }],
    ['identity', { personalNumber: secrets.personalNumber }],
  ])('%s comes whole when it is asked for by itself', async (item, kept) => {
    const requestId = await askForOne(police, crossing, item);
    await untilAnswered(police, requestId, ['answered']);
    const received = await receivedEntries(item);
    expect(received.at(-1)?.value).toMatchObject(kept);
    expect(said(await shown(police, crossing))).toEqual([]);
  });

  test('an officer of the receiver who is cleared sees what came', async () => {
    await bindToCase(testbed.nodes.police, crossing, 'pol-enforcement-2', { cleared: true });
    const cleared = await signIn(testbed.nodes.police.url, 'pol-enforcement-2');
    expect(said(await shown(cleared, crossing))).toEqual([]);
    await openFor(cleared, crossing);
    expect(said(await shown(cleared, crossing))).toEqual(Object.values(secrets));
  });

  test('no route tells an officer of the unit who is not named that there is such a case', async () => {
    const unnamed = await signIn(testbed.nodes.police.url, 'pol-enforcement-1');
    const known = await police.call(routes.getCase, { params: { caseId: crossing } });
    const ids = idsIn(known);
    expect(ids.length).toBeGreaterThan(3);
    for (const route of allRoutes.filter(
      ({ method, media }) => method === 'get' && media !== 'events',
    ))
      for (const path of addressesOf(route, ids)) {
        const response = await unnamed.raw('GET', path).catch((error: unknown) => error);
        const text = response instanceof Response ? await response.text() : String(response);
        for (const trace of [...ids, 'DEMO-SHIELD-3', ...Object.values(secrets)])
          expect(text, path).not.toContain(trace);
      }
    for (const body of [{ number: 'DEMO-SHIELD-3' }, { name: secrets.familyName }])
      expect(await unnamed.call(routes.searchCases, { params: {}, body })).toEqual({
        cases: [],
        next: null,
      });
    const { cases } = await unnamed.call(routes.listCases, { params: {}, body: {} });
    expect(cases).toEqual([]);
  });

  test('a level that is kept back is taken to be there', async () => {
    const kept = await openCase(registrar, { dossier: 'DEMO-SHIELD-4', ...secrets });
    const { disclosureId } = await officer.call(routes.proposeHandover, {
      params: { caseId: kept },
      body: { ground: 'coercion' },
    });
    const params = { disclosureId };
    const item = ItemId.parse('protection-marking');
    const reasons = 'Nivån lämnas inte nu.';
    await officer.call(routes.recordJudgment, {
      params,
      body: { item, fact: 'own-task-necessary', value: 'yes', reasons },
    });
    await officer.call(routes.giveWord, { params, body: { item, word: 'withhold', reasons } });
    await settleAndSend(officer, disclosureId, reasoning);
    const { summary } = await untilReceived(police, kept);
    expect(summary).toMatchObject({ protection: 'marking', personName: null });
  });
});

describe('the protected persons of the generated population', () => {
  const catalogue = readCatalogue(catalogueFolder);
  const today = parsePlainDate('2026-11-23');
  const files = generatePopulation({ seed: 5, count: 80, catalogue, today }).filter(
    ({ protection }) => protection !== 'none',
  );
  const namesIn = (file: CaseFile): readonly string[] =>
    file.entries
      .flatMap(({ item, value }) =>
        String(item) === 'identity'
          ? [value['familyName'], value['givenNames'], value['personalNumber']]
          : String(item) === 'last-known-contact'
            ? [value['address'], value['phone'], value['email']]
            : [],
      )
      .filter((text) => typeof text === 'string');

  test('are of every level', () => {
    expect(new Set(files.map(({ protection }) => protection))).toEqual(
      new Set(Protection.options.filter((level) => level !== 'none')),
    );
  });

  test.each(files.map((file) => [file.dossier, file] as const))(
    '%s is shown without name, number and address',
    async (_dossier, file) => {
      const opened = await registrar.call(routes.importCase, { params: {}, body: file });
      const south = file.unit === 'atervandande-syd';
      const as = south ? await signIn(testbed.nodes.migration.url, 'mv-return-officer-2') : officer;
      const view = await as.call(routes.getCase, { params: { caseId: opened.caseId } });
      const text = JSON.stringify(view);
      expect(namesIn(file).length).toBeGreaterThan(1);
      for (const name of namesIn(file)) expect(text).not.toContain(JSON.stringify(name));
    },
  );
});

test('no refusal says a name', async () => {
  const name = secrets.familyName;
  const attempts = [
    ['POST', routes.searchCases.path, JSON.stringify({ name, [name]: name })],
    ['POST', routes.searchCases.path, JSON.stringify({ name: [name] })],
    ['POST', routes.listCases.path, JSON.stringify({ after: name })],
    ['POST', routes.searchCases.path, `{"name": ${name}`],
    ['GET', `/api/cases/${encodeURIComponent(name)}`, undefined],
  ] as const;
  for (const [method, path, body] of attempts) {
    const error = await officer.raw(method, path, body).catch((reason: unknown) => reason);
    if (!isSamsynError(error)) return expect.unreachable('it was not refused');
    expect(`${error.code} ${error.message} ${error.path}`).not.toContain(name);
  }
});
