// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const hash = fileURLToPath(new URL('../src/evidence/sha256.ts', import.meta.url));

/** Of the ledger, one file uses Node: in a browser another stands in its place. */
export const inBrowser: Plugin = {
  name: 'in-browser',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.endsWith('/sha256.ts') && (importer ?? '').includes('/ledger/src/') ? hash : null,
};
