// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { z } from 'zod';

/**
 * JSON in UTF-8, members in the schema's order.
 * @throws SamsynError `message.schema`
 */
export function encodeJson<T>(schema: z.ZodType<T>, value: T): Uint8Array {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.join('.');
    throw new SamsynError('message.schema', `does not fit the schema: ${issue?.code}`, path);
  }
  return new TextEncoder().encode(JSON.stringify(parsed.data));
}
