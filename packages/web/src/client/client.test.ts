// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { ProblemError } from './problem-error.ts';

const caseId = '0199a6a0-0000-7000-8000-000000000001';

const session = (csrfToken: string) => ({
  authority: { id: 'mv', role: 'migration', name: { sv: 'Verket', en: 'The agency' } },
  otherAuthority: { id: 'pol', role: 'police', name: { sv: 'Polisen', en: 'The police' } },
  units: [],
  officer: {
    officerId: 'mv-1',
    name: 'Handläggare',
    unit: 'nord',
    roles: ['return-officer'],
    demonstration: true,
  },
  csrfToken,
  readsAgreements: false,
  readsKeys: false,
  readsDelivery: true,
  reviewsAccess: false,
  releasesOfficers: false,
  readsLedgerAlarms: false,
  takesNoteOfStops: false,
  lawDate: '2026-11-23',
  version: '0.1.0',
});

const problem = (code: string, status: number) =>
  Response.json(
    { type: `urn:samsyn:problem:${code}`, title: 'No', status, code, detail: 'no', path: '$.x' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

interface Seen {
  readonly address: string;
  readonly token: string | null;
}

/** A node that gives prepared answers in turn and notes what it was asked. */
function node(...answers: ReadonlyArray<() => Response>) {
  const seen: Seen[] = [];
  const send: typeof fetch = (address, init) => {
    seen.push({
      address: typeof address === 'string' ? address : 'not a path',
      token: new Headers(init?.headers).get('x-samsyn-csrf'),
    });
    const answer = answers[seen.length - 1];
    return answer === undefined
      ? Promise.reject(new TypeError('no net'))
      : Promise.resolve(answer());
  };
  return { seen, call: createClient(send) };
}

const refusal = async (work: Promise<unknown>): Promise<ProblemError> => {
  const found = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (found instanceof ProblemError) return found;
  throw new Error('was not refused');
};

const emptyPage = () => Response.json({ cases: [], next: null });

test('an act carries the token of the session; a reading carries none', async () => {
  const { seen, call } = node(() => Response.json(session('t1')), emptyPage);
  expect(await call(routes.listCases, { params: {}, body: {} })).toEqual({ cases: [], next: null });
  expect(seen).toEqual([
    { address: '/api/session', token: null },
    { address: '/api/cases/list', token: 't1' },
  ]);
});

test('a refused token is fetched anew once', async () => {
  const { seen, call } = node(
    () => Response.json(session('old')),
    () => problem('access.csrf', 403),
    () => Response.json(session('new')),
    emptyPage,
  );
  await call(routes.listCases, { params: {}, body: {} });
  expect(seen.map((one) => one.token)).toEqual([null, 'old', null, 'new']);
});

test('a token refused twice is told, not tried for ever', async () => {
  const { seen, call } = node(
    () => Response.json(session('a')),
    () => problem('access.csrf', 403),
    () => Response.json(session('b')),
    () => problem('access.csrf', 403),
  );
  expect((await refusal(call(routes.listCases, { params: {}, body: {} }))).code).toBe(
    'access.csrf',
  );
  expect(seen).toHaveLength(4);
});

test('nothing is done in the name of another officer who has signed in since', async () => {
  const other = { ...session('new'), officer: { ...session('new').officer, officerId: 'mv-2' } };
  const { seen, call } = node(
    () => Response.json(session('old')),
    () => Response.json(other),
  );
  await call(routes.getSession, { params: {} });
  expect((await refusal(call(routes.listCases, { params: {}, body: {} }))).code).toBe(
    'client.other-officer',
  );
  expect(seen.map((one) => one.address)).toEqual(['/api/session', '/api/session']);
});

test('problem details become their code and place', async () => {
  const { call } = node(() => problem('access.forbidden', 403));
  const found = await refusal(call(routes.getCase, { params: { caseId } }));
  expect([found.code, found.status, found.path]).toEqual(['access.forbidden', 403, '$.x']);
});

test('a bare 401 is a missing sign-in, another bare refusal is unexpected', async () => {
  const bare = (status: number) => () => new Response('<html>', { status });
  const first = node(bare(401));
  const second = node(bare(502));
  expect((await refusal(first.call(routes.getWorklist, { params: {} }))).code).toBe(
    'access.not-signed-in',
  );
  expect((await refusal(second.call(routes.getWorklist, { params: {} }))).code).toBe(
    'client.unexpected-answer',
  );
});

test('an answer outside the contract is not shown as if it were inside', async () => {
  const { call } = node(() => Response.json({ entries: [{ kind: 'something-new' }] }));
  expect((await refusal(call(routes.getWorklist, { params: {} }))).code).toBe(
    'client.unexpected-answer',
  );
});

test('no answer at all is said to be none', async () => {
  const { call } = node();
  const found = await refusal(call(routes.getWorklist, { params: {} }));
  expect([found.code, found.status]).toEqual(['client.offline', 0]);
});

test('ids are put into the path, escaped', async () => {
  const { seen, call } = node(() => problem('input.not-found', 404));
  await refusal(call(routes.getCase, { params: { caseId: 'a/../b' } }));
  expect(seen[0]?.address).toBe('/api/cases/a%2F..%2Fb');
});
