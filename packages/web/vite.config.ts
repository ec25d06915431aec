// SPDX-License-Identifier: EUPL-1.2
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstStandsAlone } from './build/first-stands-alone.ts';
import { inBrowser } from './build/in-browser.ts';
import { screenChunks } from './build/screen-chunks.ts';
import { withoutUnusedParts } from './build/unused-parts.ts';

export default defineConfig({
  plugins: [withoutUnusedParts, inBrowser, react(), firstStandsAlone],
  // Everything from the node itself: no inlined `data:` addresses, which the policy bars.
  build: {
    outDir: 'dist',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: screenChunks } } },
  },
});
