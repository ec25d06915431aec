// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** Bytes of a key of AES-256. */
const fieldKeyBytes = 32;
const keysMax = 64;

const FieldKey = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/),
  /** AES-256, base64url. */
  key: z.base64url().refine((text) => Buffer.from(text, 'base64url').length === fieldKeyBytes),
});

/** The keys of the most sensitive values: the first encrypts, all of them decrypt. */
export const FieldKeys = z
  .strictObject({
    format: z.literal('samsyn-field-keys/1'),
    keys: z.array(FieldKey).min(1).max(keysMax),
    demonstration: z.literal(true).optional(),
  })
  .refine(({ keys }) => new Set(keys.map(({ id }) => id)).size === keys.length, 'one id, one key');
export type FieldKeys = z.infer<typeof FieldKeys>;

/**
 * The same keys with a new one in front, by which everything is encrypted from now on; what was
 * encrypted before still opens. Without keys, the first ones.
 * @param random as many random bytes as asked for
 */
export function addFieldKey(
  random: (length: number) => Uint8Array,
  before?: Omit<FieldKeys, 'format'>,
): FieldKeys {
  const base64url = (length: number): string => Buffer.from(random(length)).toString('base64url');
  return FieldKeys.parse({
    ...before,
    format: 'samsyn-field-keys/1',
    keys: [{ id: base64url(9), key: base64url(fieldKeyBytes) }, ...(before?.keys ?? [])],
  });
}
