// SPDX-License-Identifier: EUPL-1.2
import { FigureId, FigureRow } from '@samsyn/terms';
import type { FigureDirection } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { computeFigures } from './compute-figures.ts';
import { definitionOf } from './definitions/definitions.ts';
import { indicators } from './indicators/indicators.ts';
import { readIndicator } from './indicators/read-indicator.ts';
import { sampleFacts } from './sample-facts.ts';

const cases = 600;
const migration = computeFigures(sampleFacts('migration', cases));
const police = computeFigures(sampleFacts('police', cases));

function find(
  rows: readonly FigureRow[],
  figure: FigureId,
  direction: FigureDirection,
  part = '',
  detail = '',
): FigureRow | undefined {
  return rows.find(
    (row) =>
      row.figure === figure &&
      row.direction === direction &&
      row.part === part &&
      row.detail === detail,
  );
}

test('every figure has a definition in both languages, a query and an uncertainty', () => {
  for (const figure of FigureId.options) {
    const { name, definition, query, uncertainty } = definitionOf(figure);
    for (const words of [name.sv, name.en, definition.sv, definition.en, query, uncertainty.sv])
      expect(words.length, figure).toBeGreaterThan(3);
  }
});

test('the same facts make the same rows, each of the shape that is signed, each once', () => {
  expect(computeFigures(sampleFacts('migration', cases))).toEqual(migration);
  for (const rows of [migration, police]) {
    expect(() => FigureRow.array().parse(rows)).not.toThrow();
    const keys = rows.map(({ figure, direction, part, detail }) =>
      JSON.stringify([figure, direction, part, detail]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('what one authority gave is what the other one received', () => {
  for (const part of ['', 'complete'])
    expect(find(migration, 'handovers', 'given', part)?.count).toBe(
      find(police, 'handovers', 'received', part)?.count,
    );
  expect(find(migration, 'handovers', 'given')?.count).toBe(cases);
  expect(find(migration, 'acceptance-time', 'given')?.medianMs).toBe(
    find(police, 'acceptance-time', 'received')?.medianMs,
  );
});

test('why an item is missing adds up to how often it was, counted by hand', () => {
  const facts = sampleFacts('migration', cases);
  const counsel = facts.disclosed.filter(({ item }) => item === 'counsel');
  const barred = counsel.filter(({ outcome }) => outcome === 'must-not');
  expect(find(migration, 'gap-needed', 'given', 'counsel')?.count).toBe(counsel.length);
  expect(find(migration, 'gap-missing', 'given', 'counsel', 'barred')).toMatchObject({
    count: barred.length,
    of: counsel.filter(({ sentAt }) => sentAt === null).length,
  });
  expect(find(migration, 'gap-barred', 'given', 'counsel', '25 kap. 1 § OSL')?.count).toBe(
    barred.length,
  );
});

test('an indicator reads the same number at both authorities', () => {
  const values = indicators
    .filter(({ direction }) => direction.migration !== direction.police)
    .map((indicator) => [
      readIndicator(indicator, { role: 'migration', rows: [...migration] }),
      readIndicator(indicator, { role: 'police', rows: [...police] }),
    ]);
  expect(values.length).toBeGreaterThan(4);
  for (const [ours, theirs] of values) expect(ours).toEqual(theirs);
});
