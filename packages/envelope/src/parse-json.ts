// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** Whether no other text has the same value: no key twice, no space, numbers in one spelling. */
function readText(bytes: Uint8Array): { readonly value: unknown; readonly isOneForm: boolean } {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const value: unknown = JSON.parse(text);
  return { value, isOneForm: JSON.stringify(value) === text };
}

/**
 * JSON in UTF-8, in the one form that `JSON.stringify` (ECMA-262) gives its value: so that no two
 * readers can see two things in the same signed bytes. No cause is kept: a parser's message quotes
 * what it read.
 * @throws SamsynError `message.schema` with the path
 */
export function parseJson(bytes: Uint8Array, path?: string): unknown {
  try {
    const { value, isOneForm } = readText(bytes);
    if (isOneForm) return value;
  } catch {
    // What is nested too deep for the engine is no message either.
  }
  throw new SamsynError('message.schema', 'not JSON in UTF-8, in its one form', path);
}
