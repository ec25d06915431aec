// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { KeyDelivery } from '@samsyn/envelope';
import { AgreementDelivery, limits } from '@samsyn/terms';
import type { Hono } from 'hono';
import { receiveStatement } from '../agreement/receive-statement.ts';
import type { CaseContext } from '../case/case-context.ts';
import { receiveKeyStatement } from '../keys/receive-key-statement.ts';
import { parseWith } from './parse-with.ts';
import { readJson } from './read-body.ts';

/** Where the other authority's signed statements come: on versions, and on keys. */
export function mountStatementDoor(
  app: Hono<{ Bindings: HttpBindings }>,
  context: CaseContext,
): void {
  app.post('/peer/agreements', async (c) => {
    const delivery = parseWith(
      AgreementDelivery,
      await readJson(c.req.raw, limits.agreementBodyBytesMax),
      'body',
    );
    const receipt = await receiveStatement(context, delivery);
    return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
  });
  app.post('/peer/keys', async (c) => {
    const delivery = parseWith(
      KeyDelivery,
      await readJson(c.req.raw, limits.keyStatementBytesMax),
      'body',
    );
    const receipt = await receiveKeyStatement(context, delivery);
    return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
  });
}
