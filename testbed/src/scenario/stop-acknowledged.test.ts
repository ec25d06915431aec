// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { PlainDate, instantAfter, instantOf, limits } from '@samsyn/terms';
import type { CaseId, EntryId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import { detainIn } from '../fourteen/detain-in.ts';
import { receiveCase } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { actBy } from './act-by.ts';
import { registerAtDesk } from './court-desk.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { openLiveStream } from './live-stream.ts';
import { exportedLines } from './ledger-lines.ts';
import { queryAs } from './query-as.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilStayed } from './until-stayed.ts';

let exchange: Exchange;
let caseId: CaseId;
let stopId: EntryId;
let enforcer: OfficerClient;
let custodian: OfficerClient;
beforeAll(async () => {
  exchange = await startExchange();
  const received = await receiveCase(exchange, returnCaseFile('DEMO-KVITTENS'));
  ({ caseId, enforcer } = received);
  await detainIn(received);
  custodian = await signIn(exchange.testbed.nodes.police.url, 'pol-custodian');
  await actBy(exchange.sender, caseId, {
    act: 'place-stop',
    kind: 'inhibition',
    since: PlainDate.parse('2026-11-20'),
  });
  const { stops } = await untilStayed(enforcer, caseId);
  const stop = stops[0]?.signalId;
  if (stop === undefined) throw new Error('no stop stands');
  stopId = stop;
}, 60_000);
afterAll(async () => {
  await exchange.testbed.stop();
});

/** What PostgreSQL answers a role without the right. */
const insufficientPrivilege = '42501';

const stopAt = async (officer: OfficerClient) => {
  const { stops } = await officer.call(routes.getCase, { params: { caseId } });
  return stops.find(({ signalId }) => signalId === stopId);
};

describe('who holds a measure', () => {
  test('sees the stop and the case number, and nothing else of the case', async () => {
    const { stops } = await custodian.call(routes.listMeasureStops, { params: {} });
    expect(stops).toEqual([
      {
        stopId,
        number: 'DEMO-KVITTENS',
        what: 'inhibition',
        since: '2026-11-20',
        acknowledgedAt: null,
      },
    ]);
    for (const path of [`/api/cases/${caseId}`, '/api/court-decisions'])
      await expect(custodian.raw('GET', path)).rejects.toMatchObject({
        code: expect.stringMatching(/^(input\.not-found|access\.forbidden)$/),
      });
    const { entries } = await custodian.call(routes.getWorklist, { params: {} });
    expect(entries).toEqual([]);
  });

  test('sees a stop behind any number of newer ones, and so does the officer', async () => {
    const newer = limits.listPageMax + 10;
    await queryAs(
      exchange.testbed.nodes.police,
      'owner',
      `with one as (
         select * from entries where case_id = $1 and item = 'case-identity' limit 1
       ), copies as (
         insert into entries (person_id, entry_id, case_id, item, value, source, as_of, held_by, known_at)
         select person_id, gen_random_uuid(), case_id, item, value, source, as_of, held_by, known_at
         from one, generate_series(1, $2::int)
         returning person_id, case_id, entry_id
       )
       insert into stop_watches (person_id, case_id, stop_id, since)
       select person_id, case_id, entry_id, now() + interval '1 hour' from copies`,
      [caseId, newer],
    );
    const { stops } = await custodian.call(routes.listMeasureStops, { params: {} });
    expect(stops.map((stop) => stop.stopId)).toEqual([stopId]);
    const { entries } = await enforcer.call(routes.getWorklist, { params: {} });
    expect(entries.filter((entry) => entry.stopId === stopId)).toHaveLength(1);
  });

  test('is missing until a named officer of its own has acknowledged, and nobody in its place', async () => {
    expect((await stopAt(enforcer))?.missing).toEqual([
      { authority: 'police', party: 'authority' },
      { authority: 'police', party: 'custodian' },
    ]);
    await enforcer.call(routes.acknowledgeStop, { params: { caseId, stopId }, body: {} });
    expect((await stopAt(enforcer))?.missing).toEqual([
      { authority: 'police', party: 'custodian' },
    ]);
    await expect(
      enforcer.call(routes.acknowledgeMeasureStop, { params: { stopId }, body: {} }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
    const carrier = await signIn(exchange.testbed.nodes.police.url, 'pol-carrier');
    await expect(
      carrier.call(routes.acknowledgeMeasureStop, { params: { stopId }, body: {} }),
    ).rejects.toMatchObject({ code: 'input.not-found' });
    await custodian.call(routes.acknowledgeMeasureStop, { params: { stopId }, body: {} });
    expect((await stopAt(enforcer))?.missing).toEqual([]);
    await until('both words at the other authority', async () => {
      const stop = await stopAt(exchange.sender);
      return stop?.acknowledged.filter(({ authority }) => authority === 'police').length === 2
        ? stop
        : undefined;
    });
    await until('both words in the ledger', async () => {
      const lines = await exportedLines(exchange.oversight.police);
      const words = lines.filter(({ event }) => event === 'stop.acknowledged');
      return words.length === 2 ? true : undefined;
    });
  });

  test.each([
    ['stop_acknowledgements', `update stop_acknowledgements set officer_name = 'x'`],
    ['stop_watches', 'delete from stop_watches'],
    ['stop_escalations', 'delete from stop_escalations'],
    ['court_decisions', 'update court_decisions set received_at = registered_at'],
  ])('and %s are only added to, by the node itself too', async (_, sql) => {
    await expect(queryAs(exchange.testbed.nodes.police, 'app', sql)).rejects.toMatchObject({
      code: insufficientPrivilege,
    });
  });
});

describe('a stop that comes while they look', () => {
  test('is told at once to who holds the measure, and waits for each with its raising', async () => {
    const live = await openLiveStream(custodian);
    const elsewhere = await signIn(exchange.testbed.nodes.police.url, 'pol-enforcement-2');
    await actBy(exchange.sender, caseId, {
      act: 'place-stop',
      kind: 'appeal',
      since: PlainDate.parse('2026-11-21'),
    });
    const awaiting = async (officer: OfficerClient) =>
      (await officer.call(routes.listAwaitingStops, { params: {} })).stops;
    // Whatever else of the case is told before: the list is read anew at each word of the stream.
    let stops = await awaiting(custodian);
    while (stops.length === 0) {
      expect(await live.next()).toEqual({ kind: 'stops-changed' });
      stops = await awaiting(custodian);
    }
    await live.close();
    expect(stops).toMatchObject([
      { number: 'DEMO-KVITTENS', what: 'appeal', caseId: null, sourceReference: null },
    ]);
    const [stop, other] = await awaiting(enforcer);
    if (stop === undefined || other !== undefined) throw new Error('not the one stop');
    expect(stop).toMatchObject({ caseId, heldBy: 'migrationsverket', timesRaised: 0 });
    expect(stop.raisedNextAt).toBe(instantAfter(stop.knownAt, limits.stopRaisedFirstMs));
    expect(await awaiting(elsewhere)).toEqual([]);
    await enforcer.call(routes.acknowledgeStop, {
      params: { caseId, stopId: stop.stopId },
      body: {},
    });
    expect(await awaiting(enforcer)).toEqual([]);
    expect(await awaiting(custodian)).toHaveLength(1);
    const administrator = await signIn(exchange.testbed.nodes.police.url, 'pol-administrator');
    await expect(awaiting(administrator)).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});

describe('the desk for courts', () => {
  test('keeps when a decision came and when it was registered, and both are shown', async () => {
    await openReturnCase(exchange, returnCaseFile('DEMO-DOMSTOL'));
    const decision = await registerAtDesk(
      exchange,
      { dossier: 'DEMO-DOMSTOL', courtCase: 'UM 9-26', kind: 'suspended' },
      3_600_000,
    );
    const lateMs = Date.parse(decision.registeredAt) - Date.parse(decision.receivedAt);
    expect(lateMs).toBeGreaterThan(3_599_000);
    const { cases } = await exchange.sender.call(routes.listCases, { params: {}, body: {} });
    const found = cases.find(({ number }) => number === 'DEMO-DOMSTOL');
    if (!found) throw new Error('the case is not among the officer’s');
    const params = { caseId: found.caseId };
    const view = await exchange.sender.call(routes.getCase, { params });
    expect(view.stops[0]?.court).toMatchObject({
      receivedAt: decision.receivedAt,
      registeredAt: decision.registeredAt,
    });
    const event = view.timeline.find(({ kind }) => kind === 'court-decision-registered');
    expect(event?.happenedAt).toBe(decision.receivedAt);
  });

  test('registers nothing of tomorrow, nothing of nobody, and reads no case', async () => {
    const desk = await signIn(exchange.testbed.nodes.migration.url, 'mv-court-desk');
    const body = {
      dossier: 'DEMO-OKÄND',
      court: 'Migrationsdomstolen i Provinge',
      courtCase: 'UM 1-26',
      kind: 'suspended' as const,
      decidedOn: PlainDate.parse('2026-01-02'),
      receivedAt: instantOf(Date.now() - 1_000),
    };
    const register = async (given: typeof body) =>
      desk.call(routes.registerCourtDecision, { params: {}, body: given });
    await expect(register(body)).rejects.toMatchObject({ code: 'input.not-found' });
    const receivedAt = instantAfter(instantOf(Date.now()), 86_400_000);
    await expect(register({ ...body, receivedAt })).rejects.toMatchObject({
      code: 'case.as-of-in-future',
    });
    await expect(desk.raw('GET', `/api/cases/${caseId}`)).rejects.toMatchObject({
      code: 'input.not-found',
    });
    await expect(registerBy(exchange.sender, body)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });

  const registerBy = async (officer: OfficerClient, given: object) =>
    officer.raw('POST', '/api/court-decisions', JSON.stringify(given));
});

describe('the history of stops', () => {
  const historyOf = async (officer: OfficerClient, of: 'all' | 'standing' | 'ended' = 'all') =>
    (await officer.call(routes.listStops, { params: {}, body: { of } })).stops;
  const about = (stops: Awaited<ReturnType<typeof historyOf>>, id: EntryId) =>
    stops.find(({ signalId }) => signalId === id);

  test('tells when a stop was registered, sent, received and noted, and by whom', async () => {
    const ours = about(await historyOf(exchange.sender), stopId);
    expect(ours).toMatchObject({
      caseId,
      what: 'inhibition',
      ended: null,
      number: 'DEMO-KVITTENS',
    });
    expect(ours?.law).toEqual({
      provision: { act: '2005:716', chapter: 12, section: '13' },
      others: true,
      unreadFrom: '2026-06-01',
    });
    const { knownAt, sentAt, receivedAt } = ours ?? {};
    const times = [knownAt, sentAt, receivedAt].map((at) => Date.parse(at ?? ''));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.every(Number.isFinite)).toBe(true);
    expect(ours?.acknowledged.map(({ authority, party }) => `${authority} ${party}`)).toEqual(
      expect.arrayContaining(['migration authority', 'police authority', 'police custodian']),
    );
    const theirs = about(await historyOf(enforcer), stopId);
    expect(theirs).toMatchObject({ heldBy: 'migrationsverket', sentAt: null, receivedAt: null });
    expect(theirs?.acknowledged).toHaveLength(3);
  });

  test('keeps one that has ended, with the day and what told of the end', async () => {
    const end = { act: 'end-stop', stop: stopId, outcome: 'stay-lifted' } as const;
    await actBy(exchange.sender, caseId, { ...end, endedOn: PlainDate.parse('2026-11-22') });
    const ended = about(await historyOf(exchange.sender, 'ended'), stopId);
    expect(ended?.ended).toMatchObject({
      on: '2026-11-22',
      by: { sourceReference: 'DEMO-BESLUT', heldBy: 'migrationsverket' },
    });
    expect(ended?.missing).toEqual([]);
    const standing = await historyOf(exchange.sender, 'standing');
    expect(about(standing, stopId)).toBeUndefined();
    expect(standing.map(({ what }) => what)).toContain('appeal');
  });

  test('is of own cases and, for the desk for courts, of what courts decided', async () => {
    const { nodes } = exchange.testbed;
    const elsewhere = await signIn(nodes.police.url, 'pol-enforcement-2');
    expect(await historyOf(elsewhere)).toEqual([]);
    await expect(historyOf(custodian)).rejects.toMatchObject({ code: 'access.forbidden' });
    const desk = await signIn(nodes.migration.url, 'mv-court-desk');
    const decided = await historyOf(desk);
    expect(decided.map(({ number }) => number)).toEqual(['DEMO-DOMSTOL']);
    expect(decided[0]).toMatchObject({ caseId: null, personName: null, court: expect.anything() });
  });
});
