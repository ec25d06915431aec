// SPDX-License-Identifier: EUPL-1.2
import { Problem, allRoutes, routes, unattendedHeader } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CookieClient } from '../officer/cookie-client.ts';
import { signIn } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { storedLines } from './stored-lines.ts';
import { queryAs } from './query-as.ts';

const anyId = '00000000-0000-7000-8000-000000000000';
const pathOf = (path: string): string => path.replaceAll(/\{\w+\}/g, anyId);

let testbed: TemporaryTestbed;
let url: string;
let policeUrl: string;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  url = testbed.nodes.migration.url;
  policeUrl = testbed.nodes.police.url;
});
afterAll(async () => {
  await testbed.stop();
});

/** The session cookie of a fresh sign-in, as the browser holds it. */
async function signedIn(subject: string): Promise<{ cookie: string; csrf: string }> {
  const http = new CookieClient();
  const officer = await signIn(url, subject, http);
  return { cookie: http.cookiesFor(url), csrf: officer.session.csrfToken };
}

async function session(cookie: string, at = url): Promise<Response> {
  return fetch(`${at}${routes.getSession.path}`, { headers: { cookie } });
}

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return Problem.parse(await response.json());
}

describe('a stranger', () => {
  test.each(allRoutes.map((route) => [route.id, route] as const))(
    'is not answered at %s',
    async (_id, route) => {
      const response = await fetch(`${url}${pathOf(route.path)}`, {
        method: route.method.toUpperCase(),
        headers: { 'content-type': 'application/json' },
        ...(route.method !== 'get' && { body: '{}' }),
      });
      expect(response.status).toBe(401);
      expect(await problemOf(response)).toMatchObject({ code: 'access.not-signed-in' });
    },
  );

  test.each([
    '/',
    '/index.html',
    '/cases/x',
    '/api/docs',
    '/api/docs/swagger-ui.css',
    '/api/docs/start.js',
    '/api/openapi.json',
    '/api/nothing',
    '/assets/x',
    '/favicon.ico',
  ])('is not answered at %s, and a browser is led to the sign-in', async (path) => {
    expect(await problemOf(await fetch(`${url}${path}`))).toMatchObject({
      code: 'access.not-signed-in',
    });
    const asPage = await fetch(`${url}${path}`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    const to = asPage.headers.get('location');
    if (to === null) expect(asPage.status).toBe(401);
    else expect(to).toMatch(/^\/auth\/login\?returnTo=/);
    expect(asPage.headers.getSetCookie()).toEqual([]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'is told nothing by %s, wherever it is sent',
    async (method) => {
      for (const path of ['/', '/api/nothing', `/api/cases/${anyId}`]) {
        const response = await fetch(`${url}${path}`, { method });
        expect(await problemOf(response)).toMatchObject({ code: 'access.not-signed-in' });
      }
    },
  );

  test('finds no use for a token that was made up', async () => {
    const cookie = 'samsyn_migrationsverket_session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
    expect((await session(cookie)).status).toBe(401);
  });

  test('gets no session from a callback without a sign-in of the same browser', async () => {
    const response = await fetch(`${url}/auth/callback?code=x&state=y`, { redirect: 'manual' });
    expect(response.status).toBe(403);
    expect(await problemOf(response)).toMatchObject({ code: 'access.sign-in-failed' });
    expect(response.headers.getSetCookie().join()).not.toContain('_session=');
  });
});

describe('an act', () => {
  const send = (cookie: string, csrf: string | undefined, id = 'listCases'): Promise<Response> => {
    const route = allRoutes.find((one) => one.id === id);
    return fetch(`${url}${pathOf(route?.path ?? '')}`, {
      method: (route?.method ?? 'post').toUpperCase(),
      headers: {
        cookie,
        'content-type': 'application/json',
        ...(csrf !== undefined && { 'x-samsyn-csrf': csrf }),
      },
      body: '{}',
    });
  };

  test.each(allRoutes.filter((route) => route.method !== 'get').map((route) => route.id))(
    '%s needs the token of the session',
    async (id) => {
      const { cookie, csrf } = await signedIn('mv-return-officer-1');
      for (const wrong of [undefined, '', 'wrong', `${csrf}x`, csrf.slice(1)]) {
        const response = await send(cookie, wrong, id);
        expect(response.status).toBe(403);
        expect(await problemOf(response)).toMatchObject({ code: 'access.csrf' });
      }
    },
  );

  test('is not done with the token of another session, and the refusal is in the ledger', async () => {
    const own = await signedIn('mv-return-officer-1');
    const other = await signedIn('mv-return-officer-2');
    expect((await send(own.cookie, other.csrf)).status).toBe(403);
    expect((await send(own.cookie, own.csrf)).status).toBe(200);
    const lines = await storedLines(testbed.nodes.migration);
    expect(lines.filter(({ event }) => event === 'access.refused').at(-1)).toMatchObject({
      actor: 'officer:mv-return-officer-1',
      content: { route: 'listCases', code: 'access.csrf' },
    });
  });
});

describe('a session', () => {
  test('is worth nothing at the other node, under either name', async () => {
    const { cookie } = await signedIn('mv-return-officer-1');
    expect((await session(cookie)).status).toBe(200);
    expect((await session(cookie, policeUrl)).status).toBe(401);
    const renamed = cookie.replaceAll('migrationsverket', 'polismyndigheten');
    expect((await session(renamed, policeUrl)).status).toBe(401);
  });

  test('is not given to an officer of the other authority', async () => {
    await expect(signIn(url, 'pol-intake-1')).rejects.toMatchObject({
      code: 'access.sign-in-failed',
    });
  });

  const age = (column: string, ms: number) =>
    queryAs(
      testbed.nodes.migration,
      'owner',
      `update sessions set ${column} = ${column} - $1 * interval '1 millisecond'`,
      [ms],
    );

  test('ends when it has been idle too long, and not before', async () => {
    const { cookie } = await signedIn('mv-return-officer-1');
    await age('seen_at', limits.sessionIdleMs - 60_000);
    expect((await session(cookie)).status).toBe(200);
    await age('seen_at', limits.sessionIdleMs - 60_000);
    expect((await session(cookie)).status).toBe(200);
    await age('seen_at', limits.sessionIdleMs);
    expect((await session(cookie)).status).toBe(401);
  });

  test('is not kept alive by what a page asks by itself', async () => {
    const { cookie } = await signedIn('mv-return-officer-1');
    const headers = { cookie, [unattendedHeader]: '1' };
    const asksByItself = async () =>
      (await fetch(`${url}${routes.getSession.path}`, { headers })).status;
    await age('seen_at', limits.sessionIdleMs - 60_000);
    expect(await asksByItself()).toBe(200);
    await age('seen_at', 60_000);
    expect(await asksByItself()).toBe(401);
  });

  test('ends when it is old, however much it is used', async () => {
    const { cookie } = await signedIn('mv-return-officer-1');
    await age('started_at', limits.sessionMaxMs - 60_000);
    expect((await session(cookie)).status).toBe(200);
    await age('started_at', 60_000);
    expect((await session(cookie)).status).toBe(401);
  });

  test('ends with sign-out, and only that one', async () => {
    const own = await signedIn('mv-return-officer-1');
    const second = await signedIn('mv-return-officer-1');
    const response = await fetch(`${url}${routes.signOut.path}`, {
      method: 'POST',
      headers: {
        cookie: own.cookie,
        'content-type': 'application/json',
        'x-samsyn-csrf': own.csrf,
      },
      body: '{}',
    });
    expect(response.headers.getSetCookie().join()).toMatch(/_session=;.*Max-Age=0/i);
    expect((await session(own.cookie)).status).toBe(401);
    expect((await session(second.cookie)).status).toBe(200);
    const last = (await storedLines(testbed.nodes.migration)).at(-1);
    expect(last).toMatchObject({ event: 'session.ended', actor: 'officer:mv-return-officer-1' });
  });

  test('is kept where no script and no other site reaches it, and no page can be framed', async () => {
    const http = new CookieClient();
    const form = await http.follow(`${url}/auth/login`);
    const back = await http.send(form.url, {
      method: 'POST',
      body: new URLSearchParams({ identity: 'mv-return-officer-1' }),
    });
    const set = await followToSession(http, new URL(back.headers.get('location') ?? '', form.url));
    expect(set).toMatch(/^samsyn_migrationsverket_session=[\w-]{43};.*HttpOnly.*SameSite=Lax/i);
    const answer = await fetch(`${url}/api/session`);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

/** Follows redirects until the node sets its session; the cookie as it was set. */
async function followToSession(http: CookieClient, at: URL): Promise<string> {
  const response = await http.send(at.href);
  const set = response.headers.getSetCookie().find((line) => line.includes('_session='));
  if (set !== undefined && at.href.startsWith(url)) return set;
  const next = response.headers.get('location');
  if (next === null) throw new Error(`no session at ${at.pathname}`);
  return followToSession(http, new URL(next, at));
}

describe('the way back after sign-in', () => {
  const landing = async (returnTo: string): Promise<string> => {
    const http = new CookieClient();
    const form = await http.follow(`${url}/auth/login?returnTo=${encodeURIComponent(returnTo)}`);
    const done = await http.follow(form.url, {
      method: 'POST',
      body: new URLSearchParams({ identity: 'mv-return-officer-1' }),
    });
    return done.url;
  };

  test('leads to the page that was asked for', async () => {
    expect(await landing('/api/session')).toBe(`${url}/api/session`);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/%2f%2fevil.example',
    '/\r\nset-cookie: a=b',
  ])('cannot be made to lead elsewhere: %j', async (returnTo) => {
    expect(new URL(await landing(returnTo)).origin).toBe(url);
  });
});
