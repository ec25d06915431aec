// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode, SamsynError } from '@samsyn/terms';
import type { z } from 'zod';

/** A dotted place in the input; names that the schema does not know are not repeated. */
function placeOf(path: readonly PropertyKey[], root: string): string {
  return [root, ...path.map(String)].join('.');
}

/**
 * The value, as the schema gives it.
 * @throws SamsynError `input.schema` (or the schema's own code) with the place of the first fault
 */
export function parseWith<S extends z.ZodType>(
  schema: S,
  value: unknown,
  root: string,
): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const own = issue?.code === 'custom' ? ErrorCode.safeParse(issue.params?.['code']) : undefined;
  const code = own?.success === true ? own.data : 'input.schema';
  throw new SamsynError(
    code,
    issue?.code === 'unrecognized_keys' ? 'an unknown field' : (issue?.message ?? 'does not fit'),
    placeOf(issue?.path ?? [], root),
  );
}
