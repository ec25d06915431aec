// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from 'vite';

/**
 * The page's first module sets what the rest must find set, and waits for the rest. The build fails
 * when the two have come to share a chunk, for then each would wait for the other.
 */
export const firstStandsAlone: Plugin = {
  name: 'first-stands-alone',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    const reached = chunks.filter(({ isEntry }) => isEntry);
    for (const chunk of reached)
      reached.push(
        ...chunks.filter(
          (other) => chunk.imports.includes(other.fileName) && !reached.includes(other),
        ),
      );
    const early = reached.find(({ name }) => name === 'app');
    if (early !== undefined)
      this.error(
        'src/main.ts imports something that the screens use, too: name it in build/screen-chunks.ts, in `before`.',
      );
  },
};
