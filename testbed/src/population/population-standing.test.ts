// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { caseStanding } from '@samsyn/casework';
import type { CaseFile } from '@samsyn/contract';
import { loadLawbook } from '@samsyn/lawbook';
import { AuthorityId, EntryId, parsePlainDate } from '@samsyn/terms';
import type { ItemEntry, PlainDate } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { catalogueFolder } from './catalogue-folder.ts';
import { generatePopulation } from './index.ts';
import { readCatalogue } from './read-catalogue.ts';

const today = parsePlainDate('2026-11-23');
const root = join(import.meta.dirname, '../../..');
const { periods } = loadLawbook({ law: join(root, 'law'), catalogue: catalogueFolder });

function entriesOf({ entries }: CaseFile): readonly ItemEntry[] {
  return entries.map(({ document: _digest, ...entry }, index) => ({
    ...entry,
    entryId: EntryId.parse(`00000000-0000-7000-8000-${String(index).padStart(12, '0')}`),
    heldBy: AuthorityId.parse('migrationsverket'),
  }));
}

const standingOf = (file: CaseFile, on: PlainDate = today) =>
  caseStanding({
    entries: entriesOf(file),
    protection: file.protection,
    on,
    periods: periods.map(({ rule }) => rule),
    handover: 'none',
    confirmedOn: () => undefined,
  });

const files = generatePopulation({
  seed: 1,
  count: 200,
  catalogue: readCatalogue(catalogueFolder),
  today,
});

test('no case of the population contradicts itself, but for those whose age is in dispute', () => {
  const disputed = files.flatMap((file) =>
    Object.values(standingOf(file)).flatMap(({ fact, standing, said }) =>
      standing === 'disputed' && fact !== 'child' ? [{ dossier: file.dossier, fact, said }] : [],
    ),
  );
  expect(disputed).toEqual([]);
});

test('what is stated of legal force is what is computed, wherever it can be', () => {
  const computed = files.map((file) => standingOf(file)['legal-force']);
  const known = computed.filter(({ value }) => value.word === 'gained');
  expect(known.length).toBeGreaterThan(files.length / 2);
  for (const { value, said } of known)
    expect(said.filter(({ by }) => by === 'stated').map(({ day }) => day)).toEqual([value.on]);
});

test('most decisions stand, and those that had lapsed under the older wording have lapsed', () => {
  const words = files.map((file) => standingOf(file).lapse.value.word);
  const count = (word: string) => words.filter((one) => one === word).length;
  expect(count('stands')).toBeGreaterThan(files.length / 2);
  expect(count('lapsed')).toBeGreaterThan(0);
  expect(count('unknown')).toBeLessThan(files.length / 10);
});
