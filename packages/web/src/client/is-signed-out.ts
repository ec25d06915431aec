// SPDX-License-Identifier: EUPL-1.2
import { ProblemError } from './problem-error.ts';

/** True when the session is missing or has ended. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.code === 'access.not-signed-in';
}
