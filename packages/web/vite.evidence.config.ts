// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vite';
import { inBrowser } from './build/in-browser.ts';
import { oneFile } from './build/one-file.ts';

// The page that verifies a bundle with no server.
export default defineConfig({
  plugins: [inBrowser, oneFile],
  build: {
    outDir: '../evidence/dist',
    rollupOptions: { input: 'evidence.html' },
    modulePreload: false,
  },
});
