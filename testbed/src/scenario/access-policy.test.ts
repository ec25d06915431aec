// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import type { Right } from '@samsyn/casework';
import { ItemId, isSamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { multiplyCases } from '../bench/officer/multiply-cases.ts';
import { walk } from '../demo/walk.ts';
import type { Walk } from '../demo/walk.ts';
import { demonstrationIdentities } from '../identity-provider/demonstration-identities.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { withClient } from '../postgres/with-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { bindToCase } from './bind-to-case.ts';
import { openLiveStream } from './live-stream.ts';
import { openCase } from './open-case.ts';
import { rowsRead } from './rows-read.ts';
import { storedLines } from './stored-lines.ts';
import { caseIdsIn, unknownIds, ways, waysAtMigration, waysAtPolice } from './ways-to-case.ts';
import type { CaseIds, WayToCase } from './ways-to-case.ts';

const dossier = 'DEMO-ACCESS-1';
const familyName = 'Tillträdesson';

let testbed: TemporaryTestbed;
let walked: Walk;
let own: CaseView;
let southern: CaseId;
const officers = new Map<string, OfficerClient>();
const officer = (subject: string): OfficerClient => {
  const found = officers.get(subject);
  if (!found) throw new Error(`${subject} has not signed in`);
  return found;
};

beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  const { migration, police } = testbed.nodes;
  const urls = { migrationsverket: migration.url, polismyndigheten: police.url };
  for (const { subject, authority } of demonstrationIdentities)
    officers.set(subject, await signIn(urls[authority], subject));
  const registrar = officer('mv-registrar');
  const caseId = await openCase(registrar, { dossier, familyName });
  southern = await openCase(registrar, { dossier: 'DEMO-ACCESS-2', unit: 'atervandande-syd' });
  walked = await walk(officer('mv-return-officer-1'), officer('pol-intake-1'), caseId);
  own = await officer('mv-return-officer-1').call(routes.getCase, { params: { caseId } });
});
afterAll(async () => {
  await testbed.stop();
});

async function refusalOf(attempt: Promise<unknown>) {
  try {
    await attempt;
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return { code: error.code, message: error.message, path: error.path };
  }
  return expect.unreachable('it was not refused');
}

describe.each([
  ['migration', 'mv-return-officer-2', waysAtMigration],
  ['police', 'pol-enforcement-2', waysAtPolice],
] as const)('an officer of another unit at the node of %s', (name, subject, all) => {
  const ids = (): CaseIds => caseIdsIn(name === 'migration' ? own : walked.received);

  test.each(Object.entries<WayToCase>(all))(
    'is refused %s as if it did not exist, on the record',
    async (way, attempt) => {
      const refusal = await refusalOf(attempt(officer(subject), ids()));
      expect(refusal.code).toBe('input.not-found');
      expect(await refusalOf(attempt(officer(subject), unknownIds))).toEqual(refusal);
      const refused = (await storedLines(testbed.nodes[name])).filter(
        ({ event, actor, content }) =>
          event === 'access.refused' && actor === `officer:${subject}` && content['route'] === way,
      );
      expect(refused).toHaveLength(2);
      expect(Object.values(ids())).toContain(Object.values(refused[0]?.content ?? {}).at(-1));
    },
  );

  test('finds it in no list, by no search and in no worklist', async () => {
    const as = officer(subject);
    const body = { number: dossier };
    const pages = [
      await as.call(routes.listCases, { params: {}, body: {} }),
      await as.call(routes.searchCases, { params: {}, body }),
      await as.call(routes.searchCases, { params: {}, body: { name: familyName } }),
      await as.call(routes.searchCases, { params: {}, body: { ...body, name: familyName } }),
    ];
    const found = pages.flatMap(({ cases }) => cases.map((one) => one.caseId));
    expect(found).not.toContain(walked.caseId);
    const { entries } = await as.call(routes.getWorklist, { params: {} });
    expect(entries.map((entry) => entry.caseId)).not.toContain(walked.caseId);
  });
});

test("the officer of the case's own unit finds it in each of those places", async () => {
  const as = officer('mv-return-officer-1');
  const list = await as.call(routes.listCases, { params: {}, body: {} });
  const byName = await as.call(routes.searchCases, { params: {}, body: { name: familyName } });
  const byNumber = await as.call(routes.searchCases, { params: {}, body: { number: dossier } });
  for (const { cases } of [list, byName, byNumber])
    expect(cases.map((one) => one.caseId)).toContain(walked.caseId);
  const lines = await storedLines(testbed.nodes.migration);
  expect(lines.filter(({ event }) => event === 'case.searched').at(-1)).toMatchObject({
    actor: 'officer:mv-return-officer-1',
    content: { by: ['number'], found: [walked.caseId] },
  });
});

describe('live events', () => {
  test('tell an officer of own cases and of no other', async () => {
    const [north, south] = [officer('mv-return-officer-1'), officer('mv-return-officer-2')];
    const [toNorth, toSouth] = [await openLiveStream(north), await openLiveStream(south)];
    const caseId = await openCase(officer('mv-registrar'), { dossier: 'DEMO-ACCESS-3' });
    expect(await toNorth.next()).toEqual({ kind: 'case-changed', caseId });
    await south.call(routes.proposeHandover, {
      params: { caseId: southern },
      body: { ground: 'coercion' },
    });
    expect(await toSouth.next()).toEqual({ kind: 'case-changed', caseId: southern });
    await toNorth.close();
    await toSouth.close();
  });

  test('end with the session', async () => {
    const leaving = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
    const stream = await openLiveStream(leaving);
    await leaving.call(routes.signOut, { params: {}, body: {} });
    await openCase(officer('mv-registrar'), { dossier: 'DEMO-ACCESS-4' });
    expect(await stream.next()).toBeUndefined();
  });
});

describe('an officer bound to a case of another unit', () => {
  test('reads and works in it like an officer of the unit', async () => {
    const as = officer('mv-return-officer-2');
    await bindToCase(testbed.nodes.migration, walked.caseId, 'mv-return-officer-2');
    const { caseId, documentId, disclosureId, requestId } = caseIdsIn(own);
    const view = await as.call(routes.getCase, { params: { caseId } });
    expect(view.summary.personName).toContain(familyName);
    expect((await as.raw('GET', `/api/documents/${documentId}`)).ok).toBe(true);
    await as.call(routes.getDisclosure, { params: { disclosureId } });
    await as.call(routes.getRequest, { params: { requestId } });
    const { cases } = await as.call(routes.searchCases, { params: {}, body: { number: dossier } });
    expect(cases.map((one) => one.caseId)).toEqual([caseId]);
    const lines = await storedLines(testbed.nodes.migration);
    expect(lines.find(({ event }) => event === 'binding.changed')).toMatchObject({
      actor: expect.stringMatching(/^operator:/),
      subject: caseId,
      content: { officerId: 'mv-return-officer-2', cleared: false },
    });
  });

  test('may still do no more than the own role: a jurist judges and does not send', async () => {
    const caseId = await openCase(officer('mv-registrar'), { dossier: 'DEMO-ACCESS-5' });
    await bindToCase(testbed.nodes.migration, caseId, 'mv-jurist');
    const as = officer('mv-jurist');
    const opened = await officer('mv-return-officer-1').call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'coercion' },
    });
    const params = { disclosureId: opened.disclosureId };
    const body = {
      item: ItemId.parse('case-identity'),
      reasons: 'Skäl som är tillräckligt långa.',
    };
    const judged = await as.call(routes.recordJudgment, {
      params,
      body: { ...body, fact: 'own-task-necessary', value: 'yes' },
    });
    expect(judged.items.find((one) => one.item === body.item)?.status).toBe('waits-for-word');
    await expect(
      as.call(routes.giveWord, { params, body: { item: body.item, word: 'send' } }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});

/** What an officer with the right is answered, on ids that lead nowhere; without it: forbidden. */
const probes: readonly (readonly [Right, string, (as: OfficerClient) => Promise<unknown>])[] = [
  ['read-cases', 'ok', (as) => as.call(routes.listCases, { params: {}, body: {} })],
  [
    'read-cases',
    'ok',
    (as) => as.call(routes.searchCases, { params: {}, body: { number: dossier } }),
  ],
  ['import-cases', 'input.not-json', (as) => as.raw('POST', routes.importCase.path, '{')],
  ['export-cases', 'input.not-found', (as) => ways.exportCase(as, unknownIds)],
  ['hand-over', 'input.not-found', (as) => waysAtMigration.proposeHandover(as, unknownIds)],
  ['judge', 'input.not-found', (as) => ways.recordJudgment(as, unknownIds)],
  ['send', 'input.not-found', (as) => ways.giveWord(as, unknownIds)],
  ['send', 'input.not-found', (as) => ways.dispatchDisclosure(as, unknownIds)],
  ['send', 'input.not-found', (as) => ways.abandonDisclosure(as, unknownIds)],
  ['ask', 'input.not-found', (as) => waysAtPolice.reviewRequest(as, unknownIds)],
  ['ask', 'input.not-found', (as) => waysAtPolice.proposeRequest(as, unknownIds)],
  ['export-ledger', 'ok', (as) => as.raw('GET', routes.exportLedger.path)],
];

describe.each(demonstrationIdentities.map(({ subject }) => subject))('%s', (subject) => {
  test('can do what the role can, and nothing more', async () => {
    const as = officer(subject);
    for (const [right, answer, probe] of probes) {
      const expected = hasRight(as.session.officer.roles, right) ? answer : 'access.forbidden';
      const said = await probe(as).then(
        () => 'ok',
        (error: unknown) => (isSamsynError(error) ? error.code : String(error)),
      );
      expect(`${right}: ${said}`).toBe(`${right}: ${expected}`);
    }
  });
});

test('whose role reads no cases opens none, even when bound to it', async () => {
  await bindToCase(testbed.nodes.migration, walked.caseId, 'mv-oversight');
  const refusal = await refusalOf(
    ways.getCase(officer('mv-oversight'), caseIdsIn(own)) ?? Promise.resolve(),
  );
  expect(refusal.code).toBe('input.not-found');
});

/** A node of so many cases. */
const casesMin = 5_500;
/** What a page of a hundred may take: some rows of each table for each line. */
const readForPage = 2_500;
/** Read meanwhile by what sends the proofs of receipts. */
const readBeside: ReadonlySet<string> = new Set(['receipts', 'receipt_proofs']);

test('lists, searches and pages read no table as a whole', async () => {
  const proposed = await openCase(officer('mv-registrar'), { dossier: 'DEMO-ACCESS-6' });
  await officer('mv-return-officer-1').call(routes.proposeHandover, {
    params: { caseId: proposed },
    body: { ground: 'coercion' },
  });
  await withClient(testbed.postgres.urlFor('migration'), async (client) => {
    const { rowCount } = await client.query('select from cases');
    await multiplyCases(client, Math.ceil(casesMin / (rowCount ?? 1)));
  });
  const as = officer('mv-return-officer-1');
  const { cases, next } = await as.call(routes.listCases, { params: {}, body: {} });
  const [{ caseId } = expect.unreachable()] = cases;
  const { entries } = await as.call(routes.getWorklist, { params: {} });
  expect(entries.length).toBeGreaterThan(50);
  const asked: Readonly<Record<string, () => Promise<unknown>>> = {
    list: () => as.call(routes.listCases, { params: {}, body: {} }),
    next: () => as.call(routes.listCases, { params: {}, body: { after: next } }),
    work: () => as.call(routes.getWorklist, { params: {} }),
    page: () => as.call(routes.getCase, { params: { caseId } }),
    number: () => as.call(routes.searchCases, { params: {}, body: { number: dossier } }),
    name: () => as.call(routes.searchCases, { params: {}, body: { name: familyName } }),
  };
  for (const [what, ask] of Object.entries(asked)) {
    const tables = await rowsRead(testbed, 'migration', ask);
    const large = tables.filter(
      ({ table, rows }) => rows > 2 * readForPage && !readBeside.has(table),
    );
    const names = large.map(({ table }) => table);
    expect(names).toEqual(expect.arrayContaining(['cases', 'people', 'entries', 'case_events']));
    const read = large.filter((table) => table.read > readForPage);
    expect({ what, read }).toEqual({ what, read: [] });
  }
});
