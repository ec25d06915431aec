// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { z } from 'zod';
import { issuePath } from './issue-path.ts';

/** No cause is kept: a parser's message quotes what it read. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new SamsynError('message.schema', 'not JSON in UTF-8');
  }
}

/**
 * JSON bytes as the schema has them. Errors tell the place and the kind of a fault, never a value.
 * @throws SamsynError `message.schema` with the path of the first fault, `envelope.suite` when the
 * fault is another suite
 */
export function parseSignedJson<T>(schema: z.ZodType<T>, payload: Uint8Array): T {
  const parsed = schema.safeParse(parseJson(payload));
  if (parsed.success) return parsed.data;
  const path = issuePath(parsed.error);
  if (path === 'suite')
    throw new SamsynError('envelope.suite', 'signed for a suite not in use here', path);
  const kind = parsed.error.issues[0]?.code;
  throw new SamsynError('message.schema', `does not fit the schema: ${kind}`, path);
}
