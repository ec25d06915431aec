// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import type { z } from 'zod';

/**
 * JSON bytes as the schema has them.
 * @throws SamsynError `message.schema` with the path of the first fault, `envelope.suite` when the
 * fault is another suite
 */
export function parseSignedJson<T>(schema: z.ZodType<T>, payload: Uint8Array): T {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload);
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const path = issue?.path.join('.');
    if (path === 'suite')
      throw new SamsynError('envelope.suite', 'signed for a suite not in use here', path);
    throw new SamsynError('message.schema', `does not fit the schema: ${issue?.code}`, path);
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('message.schema', 'not JSON in UTF-8', undefined, { cause });
  }
}
