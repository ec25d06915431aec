// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import { fitSchema } from './fit-schema.ts';
import { parseJson } from './parse-json.ts';

/**
 * JSON bytes as the schema has them. Errors tell the place and the kind of a fault, never a value.
 * @throws SamsynError `message.schema` with the path of the first fault, `envelope.suite` when the
 * fault is another suite
 */
export function parseSignedJson<T>(schema: z.ZodType<T>, payload: Uint8Array): T {
  return fitSchema(schema, parseJson(payload));
}
