// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeConfig } from '@samsyn/node';
import { Problem, routes } from '@samsyn/contract';
import { CaseId, EntryId, limits } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { CookieClient } from '../officer/cookie-client.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { queryAs } from './query-as.ts';
import { storedLines } from './stored-lines.ts';

const subject = 'mv-return-officer-1';
const nowhere = CaseId.parse('00000000-0000-7000-8000-000000000000');
const noStop = { caseId: nowhere, stopId: EntryId.parse(nowhere) };
const strict = { requestsPerMinute: 60, strangerRequestsPerMinute: 200, refusals: 3 };

let testbed: TemporaryTestbed;
let url: string;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  const { migration } = testbed.nodes;
  url = migration.url;
  await migration.child.stop();
  const config = NodeConfig.parse(parse(readFileSync(migration.configFile, 'utf8')));
  const officers = { ...config.officers, allow: strict };
  writeFileSync(migration.configFile, stringify({ ...config, officers }));
  await migration.startAgain();
});
afterAll(async () => {
  await testbed.stop();
});

const sql = (text: string, values: readonly unknown[] = []) =>
  queryAs(testbed.nodes.migration, 'owner', text, [...values]);
const linesOf = async (event: string) =>
  (await storedLines(testbed.nodes.migration)).filter((line) => line.event === event);
const isSignedIn = async (cookie: string): Promise<boolean> =>
  (await fetch(`${url}${routes.getSession.path}`, { headers: { cookie } })).status === 200;

/** A browser with a session of its own, and its cookie as it is now. */
async function browser(who = subject, http = new CookieClient()) {
  const officer = await signIn(url, who, http);
  return { officer, http, cookie: () => http.cookiesFor(url) };
}

describe('the token of a session', () => {
  const age = async (ms: number) =>
    sql(`update sessions set rotated_at = rotated_at - $1 * interval '1 millisecond'`, [ms]);

  test('is exchanged in time, and requests that are under way go on', async () => {
    const { officer, http, cookie } = await browser();
    const first = cookie();
    await officer.call(routes.getSession, { params: {} });
    expect(cookie()).toBe(first);
    await age(limits.sessionTokenMs);
    const together = await Promise.all(
      [1, 2, 3, 4].map(async () => http.send(`${url}${routes.getSession.path}`)),
    );
    expect(together.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(together.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
    expect(cookie()).not.toBe(first);
    expect([await isSignedIn(first), await isSignedIn(cookie())]).toEqual([true, true]);
  });

  test('is worth less than nothing when it is shown long after', async () => {
    const { officer, cookie } = await browser();
    const first = cookie();
    await age(limits.sessionTokenMs);
    await officer.call(routes.getSession, { params: {} });
    await age(limits.sessionTokenOverlapMs);
    expect(await isSignedIn(cookie())).toBe(true);
    expect(await isSignedIn(first)).toBe(false);
    expect(await isSignedIn(cookie())).toBe(false);
    const ended = await linesOf('session.ended');
    expect(ended.at(-1)?.content).toEqual({ why: 'earlier-token-shown' });
  });
});

describe('sessions', () => {
  test('that a browser had are over when it signs in anew, so that none can be put there before', async () => {
    const { http, cookie } = await browser('mv-jurist');
    const before = cookie();
    await browser(subject, http);
    expect([await isSignedIn(before), await isSignedIn(cookie())]).toEqual([false, true]);
  });

  test('of one officer are bounded: the one idle the longest ends', async () => {
    const own = [];
    for (let made = 0; made <= limits.sessionsPerOfficerMax; made += 1)
      own.push(await browser('mv-jurist'));
    const standing = await Promise.all(own.map(async ({ cookie }) => isSignedIn(cookie())));
    expect(standing).toEqual([false, ...standing.slice(1).map(() => true)]);
  });

  test('end everywhere at once when the officer says so, and nobody else’s', async () => {
    const [one, two, other] = [await browser(), await browser(), await browser('mv-jurist')];
    await one.officer.call(routes.signOutEverywhere, { params: {}, body: {} });
    expect([await isSignedIn(two.cookie()), await isSignedIn(other.cookie())]).toEqual([
      false,
      true,
    ]);
    const ended = await linesOf('session.ended');
    expect(ended.at(-1)?.content).toMatchObject({ why: 'everywhere' });
  });
});

describe('an officer who is refused again and again', () => {
  let officer: OfficerClient;
  let administrator: OfficerClient;
  const tries = async (as: OfficerClient) =>
    expect(as.call(routes.getCase, { params: { caseId: nowhere } })).rejects;

  beforeAll(async () => {
    administrator = await signIn(url, 'mv-administrator');
    officer = await signIn(url, subject);
    for (let tried = 0; tried < strict.refusals; tried += 1)
      await (await tries(officer)).toMatchObject({ code: 'input.not-found' });
  });

  test('is locked out, in every browser, on the record', async () => {
    const locked = { code: 'access.locked' };
    const second = await signIn(url, subject);
    for (const as of [officer, second])
      await expect(
        as.call(routes.listCases, { params: {}, body: { after: null } }),
      ).rejects.toMatchObject(locked);
    expect(await linesOf('access.locked')).toMatchObject([
      { actor: 'node', content: { officerId: subject, refusals: strict.refusals } },
    ]);
  });

  test('can still take note of stops', async () => {
    await expect(
      officer.call(routes.acknowledgeStop, { params: noStop, body: {} }),
    ).rejects.toMatchObject({ code: 'input.not-found' });
  });

  test('is let in again by the administrator alone, once, with reasons', async () => {
    const { locks } = await administrator.call(routes.getLocks, { params: {} });
    expect(locks).toMatchObject([{ officer: { officerId: subject }, refusals: strict.refusals }]);
    const [lock] = locks;
    if (!lock) return expect.unreachable();
    const release = async (as: OfficerClient, reasons = 'Fel ärendenummer i en lista, utrett.') =>
      as.call(routes.releaseOfficer, { params: { lockId: lock.lockId }, body: { reasons } });
    await expect(release(officer)).rejects.toMatchObject({ code: 'access.locked' });
    await expect(release(await signIn(url, 'mv-jurist'))).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(release(administrator, 'kort')).rejects.toMatchObject({ code: 'input.schema' });
    const both = await Promise.allSettled([release(administrator), release(administrator)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await officer.call(routes.listCases, { params: {}, body: { after: null } });
    await (await tries(officer)).toMatchObject({ code: 'input.not-found' });
    await officer.call(routes.listCases, { params: {}, body: { after: null } });
    expect(await linesOf('access.released')).toMatchObject([{ actor: 'officer:mv-administrator' }]);
  });
});

describe('too many requests', () => {
  test('of a session are put off, with one line a minute, and stops are not', async () => {
    const { officer, http } = await browser('mv-return-officer-2');
    const other = await browser('mv-jurist');
    const answers = await Promise.all(
      Array.from({ length: strict.requestsPerMinute + 20 }, async () =>
        http.send(`${url}${routes.getSession.path}`),
      ),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(10);
    expect(Problem.parse(await refused[0]?.json())).toMatchObject({ code: 'access.too-many' });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const lines = (await linesOf('access.refused')).filter(
      ({ content }) => content['code'] === 'access.too-many',
    );
    expect(lines).toHaveLength(1);
    await expect(
      officer.call(routes.acknowledgeStop, { params: noStop, body: {} }),
    ).rejects.toMatchObject({ code: 'input.not-found' });
    expect(await isSignedIn(other.cookie())).toBe(true);
  });

  test('of strangers from one address are put off at the sign-in', async () => {
    let response = await fetch(`${url}/auth/login`, { redirect: 'manual' });
    for (let asked = 0; asked < strict.strangerRequestsPerMinute; asked += 1) {
      response = await fetch(`${url}/auth/login`, { redirect: 'manual' });
      if (response.status === 429) break;
    }
    expect(response.status).toBe(429);
    expect(response.headers.get('location')).toBeNull();
  });
});
