// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { z } from 'zod';
import { issuePath } from './issue-path.ts';

/**
 * The value as the schema has it, `within` being its own place. Errors tell the place and the kind
 * of a fault, never a value.
 * @throws SamsynError `message.schema` with the path of the first fault, `envelope.suite` when the
 * fault is another suite
 */
export function fitSchema<T>(schema: z.ZodType<T>, value: unknown, within = ''): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = [within, issuePath(parsed.error)].filter((one) => one !== '').join('.');
  if (path === 'suite')
    throw new SamsynError('envelope.suite', 'signed for a suite not in use here', path);
  const kind = parsed.error.issues[0]?.code;
  throw new SamsynError('message.schema', `does not fit the schema: ${kind}`, path);
}
