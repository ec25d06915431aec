// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { SamsynError, limits } from '@samsyn/terms';
import type { MiddlewareHandler } from 'hono';

/**
 * Refuses, before anything else is looked at, what a reader in the way may have read in another
 * way than we: more headers than anyone needs, and a body in a coding that would have to be
 * unpacked. Nothing that comes in is ever decompressed.
 * @throws SamsynError `input.headers`, `input.unsupported-media-type`
 */
export const guardRequest: MiddlewareHandler = async (c, next) => {
  const { incoming }: HttpBindings = c.env;
  if (incoming.rawHeaders.length / 2 > limits.headersMax)
    throw new SamsynError('input.headers', `more than ${limits.headersMax} headers`, 'headers');
  const coding = c.req.header('content-encoding') ?? 'identity';
  if (coding.trim().toLowerCase() !== 'identity')
    throw new SamsynError(
      'input.unsupported-media-type',
      'a body is read as it is, in no content coding',
      'content-encoding',
    );
  await next();
};
