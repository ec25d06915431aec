// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { z } from 'zod';
import { issuePath } from './issue-path.ts';

/**
 * JSON in UTF-8, members in the schema's order.
 * @throws SamsynError `message.schema`
 */
export function encodeJson<T>(schema: z.ZodType<T>, value: T): Uint8Array {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const kind = parsed.error.issues[0]?.code;
    const path = issuePath(parsed.error);
    throw new SamsynError('message.schema', `does not fit the schema: ${kind}`, path);
  }
  return new TextEncoder().encode(JSON.stringify(parsed.data));
}
