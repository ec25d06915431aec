// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '@samsyn/contract';
import { parseCaseFile } from '@samsyn/node';
import { isSamsynError } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import { caseFolder } from './case-folder.ts';

const catalogue = readCatalogue(catalogueFolder);
const jsonIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
const read = (name: string) => parseCaseFile(readFileSync(join(caseFolder, name)), catalogue);
const entriesOf = (file: CaseFile, item: string) =>
  file.entries.filter((entry) => entry.item === item);

describe('the cases written by hand', () => {
  it.each(jsonIn(caseFolder))('%s comes in at the door', (name) => {
    expect(read(name).entries.length).toBeGreaterThan(10);
  });

  it('carry the documents that can be read beside them, byte for byte', () => {
    const readable = new Set(
      readdirSync(join(caseFolder, 'documents')).map((name) =>
        readFileSync(join(caseFolder, 'documents', name)).toString('base64'),
      ),
    );
    const carried = jsonIn(caseFolder).flatMap((name) => read(name).documents);
    expect(carried).toHaveLength(readable.size);
    for (const { content } of carried) expect(readable.has(content)).toBe(true);
  });

  it('8824-2019: the newer value of legal force is the wrong one, and outlives the right one', () => {
    const found = entriesOf(read('jo-8824-2019.json'), 'service-and-legal-force');
    const [shown, registered] = found.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
    expect(shown).toMatchObject({
      value: { servedOn: '2021-02-15', legalForceOn: '2021-03-09' },
      source: { kind: 'document' },
    });
    expect(shown?.document).toBeDefined();
    expect(registered).toMatchObject({
      value: { servedOn: '2021-02-15', legalForceOn: '2021-05-09' },
      source: { kind: 'register' },
    });
  });

  it('320-2015: the judgment says stop and the later register says none', () => {
    const found = entriesOf(read('jo-320-2015.json'), 'stay-status');
    const [judgment, register] = found.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
    expect(judgment).toMatchObject({ value: { inForce: true, kind: 'new-examination' } });
    expect(judgment?.document).toBeDefined();
    expect(register).toMatchObject({ value: { inForce: false }, source: { kind: 'register' } });
  });

  it('1210-2016: nothing is handed over, and two police decisions detain', () => {
    const file = read('jo-1210-2016.json');
    expect(entriesOf(file, 'handover-decision')).toEqual([]);
    expect(entriesOf(file, 'removal-decision')[0]?.value['kind']).toBe('dublin-transfer');
    const detained = entriesOf(file, 'detention-history');
    expect(detained.map(({ source }) => source.kind)).toEqual([
      'other-authority',
      'other-authority',
    ]);
    expect(new Set(detained.map(({ document }) => document)).size).toBe(2);
  });
});

describe('the files that are refused', () => {
  const folder = join(caseFolder, 'invalid');
  const rows = [
    ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(
      /^\| (\S+\.json) +\| `([a-z.-]+)` +\| (.+?) +\|$/gm,
    ),
  ].map(([, name = '', code = '', place = '']) => ({ name, code, place }));

  it('are those of the table, each once', () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(jsonIn(folder));
  });

  it.each(rows)('$name: $code at $place', ({ name, code, place }) => {
    try {
      parseCaseFile(readFileSync(join(folder, name)), catalogue);
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      expect({ code: error.code, place: error.path }).toEqual({ code, place });
      return;
    }
    expect.unreachable('it was let in');
  });
});
