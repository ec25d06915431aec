// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { openTraces } from '../telemetry/open-traces.ts';
import { traceparentOfPeer } from './require-peer.ts';
import { traceAnswers } from './trace-answers.ts';

const traces = openTraces({
  url: 'http://127.0.0.1:1/v1/traces',
  share: 0,
  authority: 'one',
  version: '1',
  onAway: () => undefined,
});
const peer = { certificateName: 'urn:samsyn:peer' };
const theirs = 'ab'.repeat(16);

/** What `traceparent` is handed on by a request whose sender shows such a certificate. */
async function handedOn(names: string, believed = traceparentOfPeer({ peer })): Promise<string> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(traceAnswers(traces, 'peers', believed));
  app.get('/peer/state', (c) => c.text(traces.carried() ?? 'none'));
  const socket = { getPeerCertificate: () => ({ subjectaltname: names }) };
  const headers = { traceparent: `00-${theirs}-${'cd'.repeat(8)}-00` };
  const answer = await app.request('/peer/state', { headers }, { incoming: { socket } });
  return answer.text();
}

afterEach(() => traces.close());

test('the trace of the peer goes on here, that of nobody else', async () => {
  expect(await handedOn('DNS:localhost, URI:urn:samsyn:peer')).toContain(`00-${theirs}-`);
  for (const other of ['DNS:urn:samsyn:peer.example', 'URI:urn:samsyn:witness', ''])
    expect(await handedOn(other)).not.toContain(theirs);
});
