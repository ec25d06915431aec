// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { GivenBackAgreement, limits } from '@samsyn/terms';
import type { Hono } from 'hono';
import { takeBackAgreement } from '../agreement/take-back-agreement.ts';
import type { CaseContext } from '../case/case-context.ts';
import { ReconcileAnswerer } from '../reconcile/reconcile-answerer.ts';
import { takeBack } from '../reconcile/take-back.ts';
import { parseWith } from './parse-with.ts';
import { readBody, readJson } from './read-body.ts';

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
  app.post('/peer/given-back/agreements', async (c) => {
    const agreement = parseWith(
      GivenBackAgreement,
      await readJson(c.req.raw, limits.agreementBodyBytesMax),
      'body',
    );
    await takeBackAgreement(context, agreement);
    return c.body(null, 204);
  });
  app.post('/peer/given-back', async (c) => {
    const told = await readBody(c.req.raw, limits.messageBytesMax);
    return c.body(new Uint8Array(await takeBack(context, told)));
  });
}
