// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { PeerState, legalDay } from '@samsyn/terms';
import type { Hono } from 'hono';
import type { CaseContext } from '../case/case-context.ts';

/** Our clock and what we assess by today, for the other node that asks. */
export function mountStateDoor(
  app: Hono<{ Bindings: HttpBindings }>,
  { clock, lawbook }: CaseContext,
  version: string,
): void {
  app.get('/peer/state', (c) => {
    const at = clock();
    const state = PeerState.parse({
      at,
      catalogueHash: lawbook.catalogueHash,
      ruleSetHash: lawbook.ruleSetOn(legalDay(at)).hash,
      version,
    });
    return c.json(state, 200, { 'cache-control': 'no-store' });
  });
}
