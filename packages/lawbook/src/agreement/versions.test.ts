// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { AgreementSubject } from '@samsyn/terms';
import { AgreementSubject as Subject } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';
import { versionsIn } from './installed-versions.ts';
import { parseCatalogue, parseVersion } from './parse-version.ts';

const versions = versionsIn(join(import.meta.dirname, '../../../../catalogue'));
const contentOf = (subject: AgreementSubject): string => versions.get(subject)?.content ?? '';
const catalogue = contentOf('catalogue');
const identity = contentOf('classification.identity');

interface Loose {
  version: string;
  items: { item: string; label: { sv: string }; secrecy: string[]; trigger?: string }[];
}

/** The catalogue with something changed. */
function changed(change: (content: Loose) => void): string {
  const content: Loose = JSON.parse(catalogue);
  change(content);
  return JSON.stringify(content);
}

describe('the content of a version', () => {
  test.each(Subject.options)('%s has the hash by which it is installed', (subject) => {
    const parsed = parseVersion(subject, contentOf(subject));
    expect(parsed).toMatchObject({ ...versions.get(subject) });
  });

  test('gives back the catalogue that it is', () => {
    const { version, items } = parseCatalogue(catalogue);
    expect(JSON.stringify({ version, items: [...items.values()] })).toBe(catalogue);
  });

  const refusals: readonly (readonly [string, AgreementSubject, string])[] = [
    ['that is no JSON', 'catalogue', `${catalogue},`],
    ['with a space more', 'catalogue', catalogue.replace(':', ': ')],
    ['of another subject', 'catalogue', identity],
    ['of another classification', 'classification.enforceability', identity],
    [
      'with items in another order',
      'catalogue',
      changed((content) => Object.assign(content, { items: content.items.toReversed() })),
    ],
    [
      'with an item twice',
      'catalogue',
      changed(({ items }) => items.splice(1, 0, ...items.slice(0, 1))),
    ],
    [
      'with a member that no item has',
      'catalogue',
      changed(({ items }) => Object.assign(items[0] ?? {}, { x: 1 })),
    ],
    ['without items', 'catalogue', changed(({ items }) => items.splice(0))],
    ['that is empty', 'catalogue', ''],
  ];
  test.each(refusals)('%s is refused', (_, subject, content) => {
    expect(() => parseVersion(subject, content)).toThrow(
      expect.objectContaining({ code: 'agreement.content' }),
    );
  });

  test('above the limit is refused before it is read', () => {
    expect(() => parseVersion('catalogue', ' '.repeat(2 * 1024 * 1024 + 1))).toThrow(
      expect.objectContaining({ code: 'input.too-large' }),
    );
  });
});

describe('two versions side by side', () => {
  const parts = (content: string) => parseVersion('catalogue', content).parts;

  test('that say the same do not differ', () => {
    expect(compareVersions(parts(catalogue), parts(catalogue))).toEqual([]);
  });

  test('show each field that changed, before and after', () => {
    const newer = changed(({ items }) => {
      const [first] = items;
      if (first === undefined) return;
      first.label.sv = 'Ett annat namn';
      first.secrecy.push('osl-99-9');
    });
    const [change, ...others] = compareVersions(parts(catalogue), parts(newer));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ change: 'changed', label: { sv: 'Ett annat namn' } });
    expect(change?.fields.map(({ field }) => field).toSorted()).toEqual(['label.sv', 'secrecy']);
    expect(change?.fields.find(({ field }) => field === 'label.sv')).toEqual({
      field: 'label.sv',
      before: parts(catalogue).get(change?.part ?? '')?.label.sv,
      after: 'Ett annat namn',
    });
  });

  test('show what was added and what was removed, whole', () => {
    const fewer = changed(({ items }) => items.splice(0, 1));
    const [removed] = compareVersions(parts(catalogue), parts(fewer));
    const [added] = compareVersions(parts(fewer), parts(catalogue));
    expect(removed).toMatchObject({ change: 'removed', part: added?.part });
    expect(added?.change).toBe('added');
    expect(removed?.fields.every(({ after }) => after === null)).toBe(true);
    expect(added?.fields.every(({ before }) => before === null)).toBe(true);
  });

  test('of a classification are compared class by class and ground by ground', () => {
    const older = parseVersion('classification.identity', identity).parts;
    expect([...older.keys()]).toEqual(
      expect.arrayContaining(['frame', 'class.established', 'ground.passport']),
    );
    const definition = JSON.parse(identity);
    definition.classes.pop();
    const newer = parseVersion('classification.identity', JSON.stringify(definition)).parts;
    expect(compareVersions(older, newer)).toMatchObject([
      { change: 'removed', part: 'class.disputed' },
    ]);
  });
});
