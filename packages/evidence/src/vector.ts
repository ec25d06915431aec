// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode } from '@samsyn/terms';
import { z } from 'zod';

/**
 * One bundle, and what a correct verifier makes of it by the keys in `keys.json`: what it proves
 * and leaves open, or the code and the place of the refusal.
 */
export const Vector = z.strictObject({
  name: z.string(),
  says: z.string(),
  /** Base64url of the file. */
  file: z.string(),
  expect: z.union([
    z.strictObject({ proved: z.array(z.string()), open: z.array(z.string()) }),
    z.strictObject({ code: ErrorCode, path: z.string() }),
  ]),
});
export type Vector = z.infer<typeof Vector>;
