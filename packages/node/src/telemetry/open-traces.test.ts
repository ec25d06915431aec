// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { SamsynError, limits } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { noTraces } from './no-traces.ts';
import { openTraces } from './open-traces.ts';
import type { Traces } from './traces.ts';

const Body = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.object({ key: z.string() })) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              status: z.object({ code: z.int() }),
              flags: z.int(),
            }),
          ),
        }),
      ),
    }),
  ),
});

const bodies: string[] = [];
let status = 200;
const server = createServer((incoming, outgoing) => {
  void text(incoming).then((body) => {
    if (status === 200) bodies.push(body);
    outgoing.writeHead(status).end('{}');
  });
});
const away = vi.fn();
let url = '';

function traces(share = 1, to = url): Traces {
  return openTraces({ url: to, share, authority: 'one', version: '1', onAway: away });
}

/** The spans that had come when everything was sent, with the names of those directly above them. */
function sent() {
  const spans = bodies
    .splice(0)
    .flatMap((body) => Body.parse(JSON.parse(body)).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const above = (id?: string) => spans.find(({ spanId }) => spanId === id)?.name;
  return spans.map((span) => ({ ...span, above: above(span.parentSpanId) }));
}

const refusal = new SamsynError('case.duplicate', 'Ella Exempel is here already');
const fails = async (error: Error): Promise<never> => Promise.reject(error);

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/v1/traces` : '';
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('work within work is a span below a span, each with its own end', async () => {
  const own = traces();
  const both = await own.within({ name: 'a', kind: 'work' }, () =>
    Promise.all(
      ['b', 'c'].map((name) => own.within({ name, kind: 'asking' }, async () => own.carried())),
    ),
  );
  await own.close();
  const spans = sent();
  expect(spans.map(({ name, above }) => [name, above])).toEqual([
    ['b', 'a'],
    ['c', 'a'],
    ['a', undefined],
  ]);
  const [traceId] = new Set(spans.map((span) => span.traceId));
  expect(both).toEqual(spans.slice(0, 2).map(({ spanId }) => `00-${traceId}-${spanId}-01`));
  expect(own.counts()).toEqual({ sent: 3, lost: 0 });
});

test('of what is thrown its code is sent, and what the node refuses is no failure of it', async () => {
  const own = traces();
  const tried = (name: string, error: Error) =>
    expect(own.within({ name, kind: 'work' }, () => fails(error))).rejects.toBe(error);
  await tried('refused', refusal);
  await tried('failed', new Error('insert of Ella Exempel'));
  await own.close();
  const said = bodies.join();
  expect(said).toContain('case.duplicate');
  expect(said).toContain('runtime.internal');
  expect(said).not.toContain('Ella');
  expect(sent().map((span) => span.status.code)).toEqual([0, 2]);
});

test('a trace goes on from elsewhere only where it is told to, and is drawn as it was there', async () => {
  const [drawn, not] = ['1'.repeat(32), '2'.repeat(32)];
  const own = traces(0);
  const named = (name: string, from?: string) =>
    own.within({ name, kind: 'request', from }, async () => own.carried());
  await named('drawn there', `00-${drawn}-${'3'.repeat(16)}-01`);
  expect(await named('not drawn there', `00-${not}-${'3'.repeat(16)}-00`)).toContain(not);
  const odd = [`00-${'0'.repeat(32)}-${'3'.repeat(16)}-01`, `ff-${drawn}-${'3'.repeat(16)}-01`, ''];
  for (const from of odd) expect(await named('odd', from)).not.toContain(drawn);
  await own.close();
  expect(sent()).toMatchObject([{ name: 'drawn there', traceId: drawn }]);
});

test('what fails or takes long is sent although its walk is not drawn', async () => {
  const own = traces(0);
  await own.within({ name: 'fine', kind: 'work' }, async () => undefined);
  await own.within({ name: 'an answer', kind: 'request' }, async () =>
    own.say({ 'http.response.status_code': 503 }),
  );
  await own.within({ name: 'long', kind: 'work' }, () => pause(limits.tracedAlwaysMs));
  await own.close();
  expect(sent().map(({ name, flags }) => [name, flags & 1])).toEqual([
    ['an answer', 1],
    ['long', 1],
  ]);
});

test('what goes on after its span has ended begins a trace of its own', async () => {
  const own = traces();
  const woken = Promise.withResolvers<void>();
  const later = Promise.withResolvers<void>();
  await own.within({ name: 'request', kind: 'request' }, async () => {
    void woken.promise
      .then(() => own.within({ name: 'loop', kind: 'work' }, async () => undefined))
      .then(later.resolve);
  });
  woken.resolve();
  await later.promise;
  await own.close();
  const [request, loop] = sent();
  expect([request?.name, loop?.name]).toEqual(['request', 'loop']);
  expect(loop?.traceId).not.toBe(request?.traceId);
});

test('a collector that is away costs so many spans and nobody’s time', async () => {
  const own = traces(1, 'http://127.0.0.1:1/v1/traces');
  const begun = performance.now();
  const more = limits.spansWaitingMax + 500;
  for (let at = 0; at < more; at += 1)
    await own.within({ name: 'a', kind: 'work' }, async () => undefined);
  expect(own.counts()).toEqual({ sent: 0, lost: 500 });
  expect(performance.now() - begun).toBeLessThan(limits.tracesFlushMs);
  const closing = performance.now();
  await own.close();
  expect(performance.now() - closing).toBeLessThan(limits.tracesFlushMs + 500);
});

test('a collector that refuses what it is given is told of once', async () => {
  status = 400;
  const own = traces();
  for (let at = 0; at < 2 * limits.spansPerBatchMax; at += 1)
    await own.within({ name: 'a', kind: 'work' }, async () => undefined);
  await own.close();
  status = 200;
  expect(own.counts()).toEqual({ sent: 0, lost: 2 * limits.spansPerBatchMax });
  expect(away).toHaveBeenCalledTimes(1);
});

test('nothing describes the machine or the process', async () => {
  const own = traces();
  await own.within({ name: 'a', kind: 'work' }, async () => undefined);
  await own.close();
  const [resource] = Body.parse(JSON.parse(bodies[0] ?? '')).resourceSpans;
  expect(resource?.resource.attributes.map(({ key }) => key)).toEqual([
    'service.name',
    'service.version',
    'samsyn.authority',
  ]);
  sent();
});

test('without a collector the work is done all the same', async () => {
  const done = noTraces.within({ name: 'a', kind: 'work' }, async () => noTraces.carried() ?? 7);
  expect(await done).toBe(7);
  await expect(noTraces.within({ name: 'a', kind: 'work' }, () => fails(refusal))).rejects.toBe(
    refusal,
  );
  await noTraces.close();
});
