// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { oneFile } from './build/one-file.ts';

const inBrowser = fileURLToPath(new URL('src/evidence/sha256.ts', import.meta.url));

// The page that verifies a bundle with no server. Of the ledger, one file uses Node: it is replaced.
export default defineConfig({
  plugins: [
    {
      name: 'without-node',
      enforce: 'pre',
      resolveId: (id, importer) =>
        id.endsWith('/sha256.ts') && (importer ?? '').includes('/ledger/src/') ? inBrowser : null,
    },
    oneFile,
  ],
  build: {
    outDir: '../evidence/dist',
    rollupOptions: { input: 'evidence.html' },
    modulePreload: false,
  },
});
