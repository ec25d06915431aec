// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { ErrorCode } from '@samsyn/terms';
import { NodeKeys, PublicKeys } from './node-keys.ts';

/** Keys that every vector is made with, the recipient's private ones among them. */
export const VectorKeys = z.strictObject({ sender: PublicKeys, recipient: NodeKeys });

/**
 * One example of sealed or signed bytes, and what a correct node makes of it: its payload, for
 * `open` the whole message as JSON, or the code and the place of its refusal.
 */
export const Vector = z.strictObject({
  name: z.string(),
  says: z.string(),
  /** `open`: a sealed message, opened, then verified with its parts; `verify`, `receipt`: signed bytes. */
  step: z.enum(['open', 'verify', 'receipt']),
  /** Base64. */
  input: z.string(),
  expect: z.union([
    z.strictObject({ payload: z.string() }),
    z.strictObject({ code: ErrorCode, path: z.string().optional() }),
  ]),
});
export type Vector = z.infer<typeof Vector>;
