// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { parseTilePath } from '@samsyn/ledger';
import { SamsynError, limits } from '@samsyn/terms';
import type { Hono } from 'hono';
import { findPublished } from '../audit/find-published.ts';
import { readTile } from '../audit/read-tile.ts';
import type { CaseContext } from '../case/case-context.ts';
import { acceptAlarm } from '../witness/accept-alarm.ts';
import { cosignCheckpoint } from '../witness/cosign-checkpoint.ts';
import { newestKept } from '../witness/kept-checkpoints.ts';
import { ToldAlarm } from '../witness/told-alarm.ts';
import { parseWith } from './parse-with.ts';
import { readBody, readJson } from './read-body.ts';

const prefix = '/peer/ledger/';
const noteType = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };
const tileHeaders = {
  'content-type': 'application/octet-stream',
  'cache-control': 'private, max-age=31536000, immutable',
};

/**
 * The ledger's part of the peers' door: our published ledger (C2SP tlog-tiles), us as a witness of
 * the peer's (C2SP tlog-witness), and its word on split views.
 */
export function mountLedgerDoor(app: Hono<{ Bindings: HttpBindings }>, context: CaseContext): void {
  app.get(`${prefix}checkpoint`, async (c) => {
    const published = await findPublished(context);
    return published ? c.body(published.note, 200, noteType) : c.body(null, 404);
  });
  app.get(`${prefix}tile/*`, async (c) => {
    const place = parseTilePath(c.req.path.slice(prefix.length));
    if (!place) throw new SamsynError('input.not-found', 'not the path of a tile', 'path');
    const bytes = await readTile(context.db, place);
    return bytes ? c.body(new Uint8Array(bytes), 200, tileHeaders) : c.body(null, 404);
  });
  app.post('/peer/witness/add-checkpoint', async (c) => {
    const body = await readBody(c.req.raw, limits.requestBodyBytesMax);
    const answer = await cosignCheckpoint(context, Buffer.from(body).toString('utf8'));
    if (answer.kind === 'cosigned') return c.body(answer.lines.join(''), 200, noteType);
    return c.body(`${answer.size}\n`, 409, { 'content-type': 'text/x.tlog.size' });
  });
  app.get('/peer/witness/:origin/checkpoint', async (c) => {
    const kept = await newestKept(context.db, c.req.param('origin'));
    return kept ? c.body(kept.note, 200, noteType) : c.body(null, 404);
  });
  app.post('/peer/ledger-alarms', async (c) => {
    const told = await readJson(c.req.raw, limits.requestBodyBytesMax);
    await acceptAlarm(context, parseWith(ToldAlarm, told, 'body'));
    return c.body(null, 204);
  });
}
