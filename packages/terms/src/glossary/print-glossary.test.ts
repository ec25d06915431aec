// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { cite, Provision } from '../provision.ts';
import { glossary } from './glossary.ts';
import { printGlossary } from './print-glossary.ts';

const entries = glossary.flatMap((chapter) => chapter.entries);

describe('the glossary', () => {
  it('names each concept once', () => {
    const terms = entries.map(({ term }) => term);
    expect(new Set(terms).size).toBe(terms.length);
    const swedish = entries.map(({ label }) => label.sv);
    expect(new Set(swedish).size).toBe(swedish.length);
  });

  it('cites only well-formed provisions of acts that have an abbreviation', () => {
    for (const provision of entries.flatMap((entry) => entry.provisions)) {
      expect(Provision.safeParse(provision).success).toBe(true);
      expect(cite(provision)).not.toContain('(');
    }
  });

  it('prints every term with its Swedish word and its near-misses', () => {
    const page = printGlossary();
    for (const { term, label, nearMisses } of entries) {
      expect(page).toContain(`**\`${term}\`** · ${label.sv} · `);
      for (const { word } of nearMisses) expect(page).toContain(`Not *${word}*`);
    }
    expect(page.endsWith('\n')).toBe(true);
  });
});
