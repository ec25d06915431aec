// SPDX-License-Identifier: EUPL-1.2
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The words of React Aria in any language but Swedish and English. */
const unspoken = /\/react-(?:aria|stately)\/.*\/intl\/\w+\/(?!sv-|en-)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** Leaves out the thirty-odd languages that the screens do not speak. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  enforce: 'pre',
  load: (id) => (unspoken.test(id) ? 'export default {};' : null),
};

export default defineConfig({
  plugins: [twoLanguages, react()],
  // Everything from the node itself: no inlined `data:` addresses, which the policy bars.
  build: { outDir: 'dist', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
