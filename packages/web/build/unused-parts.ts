// SPDX-License-Identifier: EUPL-1.2
import { variables } from '@midas-ds/theme';
import type { Plugin } from 'vite';

/** The words of React Aria in any language but Swedish and English. */
const unspoken = /\/react-(?:aria|stately)\/.*\/intl\/\w+\/(?!sv-|en-)[a-z]{2}-[A-Z]{2}\.mjs$/;
/** What prints a schema as JSON Schema; the screens only read by schemas. */
const printing = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;
/** The schemas' own sentences of a fault; the screens show the code's sentence instead. */
const faultWords = /\/zod\/v4\/locales\/en\.js$/;
/** The design system's values, of which its parts read a few. */
const tokens = /\/@midas-ds\/theme\/index\.mjs$/;
const tokenValues = '\0midas-token-values';
/** What parts of the design system import but seldom show, and under which name they do. */
const folded = [
  // A label's information button.
  { by: /\/chunks\/label-[^/]+\.js$/, part: /^\.\/(?:popover|modal)-[^/]+\.js$/, name: 't' },
  // A table's choice of rows.
  { by: /\/chunks\/table-[^/]+\.js$/, part: /^\.\/checkbox-[^/]+\.js$/, name: 'n' },
] as const;
const later = '\0fetched-when-shown:';

/** Leaves out of the screens what the packages they use carry along for others. */
export const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id === tokenValues) return id;
    const fold = folded.find(({ by, part }) => by.test(importer ?? '') && part.test(id));
    if (fold === undefined) return null;
    const found = await this.resolve(id, importer);
    return found && `${later}${fold.name}:${found.id}`;
  },
  load(id) {
    if (id.startsWith(later)) {
      const [name = '', ...path] = id.slice(later.length).split(':');
      const part = JSON.stringify(path.join(':'));
      return `import { lazy } from 'react';
        export const ${name} = lazy(async () => ({ default: (await import(${part})).${name} }));`;
    }
    if (unspoken.test(id)) return 'export default {};';
    if (faultWords.test(id)) return 'export default () => ({});';
    if (tokens.test(id)) return `export * as variables from ${JSON.stringify(tokenValues)};`;
    if (id === tokenValues)
      return Object.entries(variables)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    return null;
  },
  transform(code, id) {
    if (!printing.test(id)) return null;
    const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
    const emptied = names.map((name) => `nothing as ${name}`).join(', ');
    return {
      code: `const nothing = () => undefined;\nexport { ${emptied} };`,
      map: { mappings: '' },
    };
  },
};
