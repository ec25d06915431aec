// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from 'vite';

/** Puts the script into the page itself, so that one file is all there is to keep and to open. */
export const oneFile: Plugin = {
  name: 'one-file',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const pages = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.html'));
    for (const page of pages) {
      if (page.type !== 'asset') continue;
      const script = Object.values(bundle).find(({ type }) => type === 'chunk');
      if (script?.type !== 'chunk') continue;
      const code = script.code.replaceAll('</script', '<\\/script');
      const html = String(page.source).replace(/\s*<script[^>]*><\/script>/, '');
      page.source = html.replace('</body>', () => `<script type="module">${code}</script></body>`);
      delete bundle[script.fileName];
    }
  },
};
