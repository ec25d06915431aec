// SPDX-License-Identifier: EUPL-1.2
import { Digest, FigureStatement, PlainDate, suite } from '@samsyn/terms';
import type { AuthorityRole } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { buildReport } from './build-report.ts';
import { Consequences } from './page/consequences.ts';
import { computeFigures } from './compute-figures.ts';
import { definitions, definitionsEdition } from './definitions/definitions.ts';
import { sampleFacts } from './sample-facts.ts';

const period = { from: PlainDate.parse('2026-01-01'), until: PlainDate.parse('2026-07-01') };

function statement(role: AuthorityRole, authority: string): FigureStatement {
  return FigureStatement.parse({
    version: 1,
    suite,
    kind: 'figures',
    authority,
    role,
    ...period,
    computedAt: '2026-07-02T08:00:00.000Z',
    definitions: definitionsEdition,
    catalogueHash: Digest.parse('ab'.repeat(32)),
    countToldMin: 5,
    rows: computeFigures(sampleFacts(role, 300)),
  });
}

const exposure = { persons: 12, items: 'withheld' };
const proposal = Consequences.parse({
  amendment: 'wider-duty',
  on: '2027-01-01',
  combinations: '33782968473822432',
  combinationsChanged: 1_000,
  boxes: [
    {
      items: ['identity'],
      from: 'may',
      to: 'must',
      shared: { brief: { sv: 'alltid' } },
      boxes: [{ brief: { sv: 'om behovet är angett' } }],
    },
  ],
  cases: 2_000,
  casesChanged: 40,
  itemsChanged: null,
  byTransition: [{ from: 'may', to: 'must', questions: 40 }],
  privacy: {
    exposed: exposure,
    protected: exposure,
    sensitiveExposed: exposure,
    withoutOfficer: exposure,
    safeguards: [{ safeguard: 'officer', lapses: 40, added: 0 }],
  },
});

function page(label: string): string {
  const files = buildReport({
    period,
    statements: [statement('migration', 'mv'), statement('police', 'pm')],
    label: () => label,
    lawOn: PlainDate.parse('2026-06-30'),
    obstacles: [
      {
        label,
        holder: 'migration',
        unasked: 'barred',
        asked: 'judgment',
        provisions: ['25 kap. 1 § OSL'],
        custom: false,
      },
    ],
    proposals: [proposal],
    titleOf: (amendment) => amendment,
  });
  return new TextDecoder().decode(files.get('report.html'));
}

test('every figure stands in the report with its definition, its query and its uncertainty', () => {
  const html = page('Uppgift');
  const escaped = (words: string) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  for (const { definition, query, uncertainty } of definitions)
    for (const words of [definition.sv, query, uncertainty.sv])
      expect(html).toContain(escaped(words));
});

test('no word of a label becomes markup, and every picture is told in words', () => {
  const html = page('<script>alert(1)</script>');
  expect(html).not.toContain('<script');
  const pictures = html.match(/<svg [^>]*>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(5);
  for (const picture of pictures)
    expect(picture).toMatch(/role="img" aria-labelledby="\S+-t \S+-d"/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a proposal stands with both answers and its cost, and a hindered item with its provision', () => {
  const html = page('Uppgift');
  for (const said of [
    'wider-duty',
    'får lämnas → ska lämnas',
    'om behovet är angett',
    '25 kap. 1 § OSL'.replaceAll(' ', '\u00a0'),
  ])
    expect(html).toContain(said);
  expect(html).toContain('12 personer, dolt uppgifter');
});

test('the same figures make the same files, byte for byte', () => {
  expect(page('Uppgift')).toBe(page('Uppgift'));
});
