// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';

/** How a command that verifies says what it found. */
export interface Saying {
  /** What was to be verified, for a refusal without a place of its own. */
  readonly file: string;
  readonly json: boolean;
  readonly out: (text: string) => void;
}

/**
 * Says why something does not verify, and where, as a line or as JSON; returns the exit code. What is
 * no coded refusal is thrown on.
 */
export function sayRefused(error: unknown, { file, json, out }: Saying): 1 {
  if (!isSamsynError(error)) throw error;
  const { code, path, message } = error;
  out(
    json
      ? `${JSON.stringify({ verified: false, code, path, message })}\n`
      : `not verified: ${path ?? file}: ${message} (${code})\n`,
  );
  return 1;
}
