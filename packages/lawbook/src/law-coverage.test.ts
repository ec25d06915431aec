// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLawbook } from './load-lawbook.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const page = readFileSync(join(root, 'docs/law-coverage.md'), 'utf8');
const [provisions = '', facts = ''] = page.split('## Facts');

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\| (Provision|Fact|-)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const named = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? '');

test('each rule that the page names under a provision exists', () => {
  for (const [provision, held = ''] of rowsOf(provisions))
    for (const rule of named(held)) expect([...lawbook.rules.keys()], provision).toContain(rule);
});

test('each rule of the law book is named under a provision', () => {
  const told = new Set(rowsOf(provisions).flatMap(([, held = '']) => named(held)));
  const missing = [...lawbook.rules.keys()].filter((rule) => !told.has(rule));
  expect(missing).toEqual([]);
});

test('what is named in a remark is an item, a fact or a value that the law book has', () => {
  const values = Object.values(lawbook.vocabulary).flatMap(({ name, domain }) => [name, ...domain]);
  const known = new Set<string>([...lawbook.catalogue.items.keys(), ...values]);
  for (const [provision, , remark = ''] of rowsOf(provisions))
    for (const word of named(remark)) expect(known.has(word), `${provision}: ${word}`).toBe(true);
});

test('a provision without a rule says why', () => {
  for (const [provision = '', held = '', remark = ''] of rowsOf(provisions)) {
    if (named(held).length > 0) continue;
    expect(['not encoded', 'elsewhere'], provision).toContain(held);
    expect(remark.length, provision).toBeGreaterThan(3);
  }
});

test('each word of the vocabulary says who gives it its value, once', () => {
  const words = Object.keys(lawbook.vocabulary).filter((name) => !name.includes('.'));
  const told = rowsOf(facts).flatMap(([fact = '']) => named(fact));
  const written = words.filter((name) => name !== 'item' && name !== 'secrecy');
  expect(told.toSorted()).toEqual(written.toSorted());
});
