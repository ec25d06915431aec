// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, SamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';

type EvidenceCode = Extract<ErrorCode, `evidence.${string}`>;

/**
 * Does one step of the verification. What fails in a room below fails with the code of the step, at
 * the place in the bundle; the room's own code stands in the reason.
 * @throws SamsynError with `code`
 */
export async function atPlace<T>(
  code: EvidenceCode,
  path: string,
  step: () => T | Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    if (!isSamsynError(cause) || cause.code.startsWith('evidence.')) throw cause;
    const inner = cause.path === undefined || cause.path.includes(' ') ? path : cause.path;
    const within = inner === path ? '' : `.${inner}`;
    const reason = `${cause.message} (${cause.code})`;
    throw new SamsynError(code, reason, `${path}${within}`, { cause });
  }
}
