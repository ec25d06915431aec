// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Screen } from './screen.ts';

const router = join(import.meta.dirname, '../../../packages/web/src/router.tsx');

/** The addresses that the screens are routed by, as the router has them. */
export function routedAddresses(): string[] {
  return [...readFileSync(router, 'utf8').matchAll(/\.\.\.at\('([^']+)'\)/g)].map(
    ([, address = '']) => address,
  );
}

/** Whether a path is one that the screen may stand at. */
export function standsAt({ address }: Screen, path: string): boolean {
  const parts = address.split('/').map((part) => (part.startsWith('$') ? '[^/]+' : part));
  return new RegExp(`^${parts.join('/')}$`).test(path);
}
