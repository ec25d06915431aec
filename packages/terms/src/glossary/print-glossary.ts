// SPDX-License-Identifier: EUPL-1.2
import { cite } from '../provision.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { glossary } from './glossary.ts';

const heading = `# Ordlista · Glossary

<!-- Printed by \`npm run glossary\` from packages/terms/src/glossary; do not edit here. -->

Varje rättsligt begrepp heter en enda sak i koden. Each legal concept has one name in the code.
"Not" names the words that are easily taken for it.
`;

/** The whole glossary as a Markdown page, ending with a line break. */
export function printGlossary(): string {
  const chapters = glossary.map(
    ({ title, entries }) => `\n## ${title}\n\n${entries.map(printEntry).join('\n')}`,
  );
  return heading + chapters.join('');
}

function printEntry({ term, label, meaning, provisions, nearMisses }: GlossaryEntry): string {
  const sources = provisions.length === 0 ? '' : ` *${provisions.map(cite).join('; ')}*`;
  const misses = nearMisses.map(({ word, why }) => `\n  - Not *${word}*: ${why}.`).join('');
  return `- **\`${term}\`** · ${label.sv} · ${label.en}. ${meaning}${sources}${misses}\n`;
}
