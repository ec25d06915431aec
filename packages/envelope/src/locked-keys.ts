// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** A key file at rest: a JWE in Flattened JSON Serialization (RFC 7516, 7.2.2). */
export const LockedKeys = z.strictObject({
  protected: z.string(),
  encrypted_key: z.string(),
  iv: z.string(),
  ciphertext: z.string(),
  tag: z.string(),
});
export type LockedKeys = z.infer<typeof LockedKeys>;

/** How key files are encrypted (RFC 7518, 4.8 and 5.3), and no other way. */
export const lockAlgorithms = {
  alg: 'PBES2-HS512+A256KW',
  enc: 'A256GCM',
  typ: 'samsyn-keys+jwe',
} as const;

/** Rounds of PBKDF2 with HMAC-SHA-512: those of a new file, and the most that a file may ask for. */
export const lockRounds = 310_000;
export const lockRoundsMax = 2_000_000;

/** Whether a file is encrypted; what is not is read as it is. */
export function isLocked(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'ciphertext' in json;
}
