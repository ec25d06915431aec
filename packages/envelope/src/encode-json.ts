// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { fitSchema } from './fit-schema.ts';

/**
 * JSON in UTF-8, members in the schema's order.
 * @throws SamsynError `message.schema`, `envelope.suite`
 */
export function encodeJson<T>(schema: z.ZodType<T>, value: T): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(fitSchema(schema, value)));
}
