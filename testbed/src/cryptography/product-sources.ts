// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file of the product, by its path in the repository. */
export interface ProductSource {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../../..');

/** Every source file of the packages, tests and vectors left out. */
export function productSources(): readonly ProductSource[] {
  return globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|vector|sample-|\/conformance\//.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
