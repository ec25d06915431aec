// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { limits } from '@samsyn/terms';
import type { Hono } from 'hono';
import type { CaseContext } from '../case/case-context.ts';
import { ReconcileAnswerer } from '../reconcile/reconcile-answerer.ts';
import { takeBack } from '../reconcile/take-back.ts';
import { readBody } from './read-body.ts';

/** Where the other authority compares with us what was exchanged, and tells us what we have lost. */
export function mountReconcileDoor(
  app: Hono<{ Bindings: HttpBindings }>,
  context: CaseContext,
): void {
  const reconciliation = new ReconcileAnswerer(context);
  app.post('/peer/reconcile', async (c) => {
    const asked = await readBody(c.req.raw, limits.messageBytesMax);
    return c.body(new Uint8Array(await reconciliation.answer(asked)));
  });
  app.post('/peer/given-back', async (c) => {
    const told = await readBody(c.req.raw, limits.messageBytesMax);
    return c.body(new Uint8Array(await takeBack(context, told)));
  });
}
