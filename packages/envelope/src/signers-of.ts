// SPDX-License-Identifier: EUPL-1.2
import { parseJws } from './parse-jws.ts';
import { parseProtectedHeader } from './parse-protected-header.ts';

/**
 * The ids of the keys that signed bytes name. Nothing is verified: it is for looking for what a
 * lost key may have signed.
 * @throws SamsynError `envelope.malformed`
 */
export function signersOf(signed: Uint8Array): readonly string[] {
  return parseJws(signed).signatures.map(
    (one, at) => parseProtectedHeader(one.protected, `signatures.${at}.protected`).kid,
  );
}
