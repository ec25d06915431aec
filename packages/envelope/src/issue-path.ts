// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';

const plainName = /^[A-Za-z][A-Za-z0-9]{0,39}$/;

/**
 * Where a schema's first fault lies, such as `body.items.0.entries`. A member whose name could be
 * anything is shown as `?`: what a peer wrote does not enter an error text.
 */
export function issuePath(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path
    .map((part) => (typeof part === 'number' || plainName.test(String(part)) ? part : '?'))
    .join('.');
}
