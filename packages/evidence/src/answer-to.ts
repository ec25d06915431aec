// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { TrustedAuthority } from './trusted-authority.ts';
import type { Vector } from './vector.ts';
import { verifyBundle } from './verify-bundle.ts';

/** What the verifier makes of a file, in the form of a vector's expectation. */
export async function answerTo(
  file: Uint8Array,
  trusted: readonly TrustedAuthority[],
): Promise<Vector['expect']> {
  try {
    const { proved, open } = await verifyBundle(file, trusted);
    return { proved: proved.map(({ what }) => what), open: open.map(({ what }) => what) };
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return { code: error.code, path: error.path ?? '' };
  }
}
