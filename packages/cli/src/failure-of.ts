// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';

/** What the program says when it fails, in one line, and its exit code. */
export interface Failure {
  readonly said: string;
  readonly exitCode: 1 | 2;
}

function codeIn(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * The failure as the program says it: a coded error with its reason and place, several with a line
 * each; wrong words on the
 * command line with the usage. What was not foreseen says its kind and code, and never its message,
 * which may hold data.
 */
export function failureOf(error: unknown, usage: string): Failure {
  if (isSamsynError(error)) {
    const place = error.path === undefined ? '' : ` (${error.path})`;
    return { said: `${error.code}: ${error.message}${place}`, exitCode: 1 };
  }
  if (error instanceof AggregateError && error.errors.every(isSamsynError)) {
    const all = error.errors.map((one) => failureOf(one, usage).said);
    return { said: all.join('\n'), exitCode: 1 };
  }
  if (error instanceof Error && codeIn(error).startsWith('ERR_PARSE_ARGS'))
    return { said: `${error.message}\nusage: samsyn ${usage}`, exitCode: 2 };
  const kind = error instanceof Error ? `${error.name} ${codeIn(error)}`.trim() : typeof error;
  return { said: `runtime.internal: something went wrong here (${kind})`, exitCode: 1 };
}
