// SPDX-License-Identifier: EUPL-1.2
import type { Vocabulary } from '@samsyn/rules';
import { expect, test } from 'vitest';
import { caseloadBuilder } from './caseload-builder.ts';
import { projectCases, unitCounts } from './project-cases.ts';

const word = { sv: '', en: '' };
const fact = (name: string, domain: readonly string[]): Vocabulary[string] => ({
  name,
  meaning: word,
  domain,
  default: domain[0] ?? '',
  ordered: false,
  protective: [],
});
const vocabulary: Vocabulary = {
  stay: fact('stay', ['none', 'in-force']),
  child: fact('child', ['no', 'yes']),
};
const form = {
  vocabulary,
  varying: ['stay', 'child'],
  alike: {},
  units: { police: ['nord', 'syd'] },
};

function codesOf(builder: ReturnType<typeof caseloadBuilder>, name: string): number[] {
  return [...(builder.caseload().columns.get(name)?.codes ?? [])];
}

test('a case is encoded once, and again in its place when it changes', () => {
  const builder = caseloadBuilder(form);
  builder.put('a', { facts: { stay: 'in-force' }, units: { police: 'nord' } });
  builder.put('b', { facts: { child: 'yes' }, units: { police: 'syd' } });
  const before = builder.caseload();
  expect(builder.caseload()).toBe(before);
  builder.put('a', { facts: {}, units: { police: 'syd' } });
  expect(builder.caseload()).not.toBe(before);
  expect(codesOf(builder, 'stay')).toEqual([0, 0]);
  expect(codesOf(builder, 'child')).toEqual([0, 1]);
  expect([...(before.columns.get('stay')?.codes ?? [])]).toEqual([1, 0]);
});

test('a case that is gone leaves no trace, whichever place it had', () => {
  const builder = caseloadBuilder(form);
  for (const key of ['a', 'b', 'c'])
    builder.put(key, {
      facts: { stay: key === 'c' ? 'in-force' : 'none' },
      units: { police: 'nord' },
    });
  builder.remove('a');
  builder.remove('nobody');
  expect(codesOf(builder, 'stay')).toEqual([1, 0]);
  builder.put('c', { facts: { stay: 'none' }, units: { police: 'nord' } });
  expect(codesOf(builder, 'stay')).toEqual([0, 0]);
  builder.remove('b');
  builder.remove('c');
  expect(builder.caseload().cases).toBe(0);
});

test('a case with an unknown fact is left out and counted, until the fact is known', () => {
  const builder = caseloadBuilder(form);
  builder.put('a', { facts: { stay: 'unknown' }, units: { police: 'nord' } });
  expect(builder.caseload()).toMatchObject({ cases: 0, leftOut: 1 });
  builder.put('a', { facts: { stay: 'none' }, units: { police: 'nord' } });
  expect(builder.caseload()).toMatchObject({ cases: 1, leftOut: 0 });
  builder.put('a', { facts: { stay: 'unknown' }, units: { police: 'nord' } });
  expect(builder.caseload()).toMatchObject({ cases: 0, leftOut: 1 });
});

test('cases that differ in nothing asked about are one kind, counted by unit', () => {
  const builder = caseloadBuilder(form);
  for (let at = 0; at < 3_000; at += 1)
    builder.put(String(at), {
      facts: { stay: at % 3 === 0 ? 'in-force' : 'none', child: at % 2 === 0 ? 'yes' : 'no' },
      units: { police: at % 5 === 0 ? 'nord' : 'syd' },
    });
  const caseload = builder.caseload();
  const byStay = projectCases(caseload, ['stay']);
  expect([...byStay.counts].toSorted((a, b) => a - b)).toEqual([1_000, 2_000]);
  expect(projectCases(caseload, ['stay', 'child']).counts).toHaveLength(4);
  expect([...projectCases(caseload, []).counts]).toEqual([3_000]);
  const [police] = caseload.units;
  if (police === undefined) throw new Error('no units');
  expect([...unitCounts(byStay, police)]).toEqual([200, 800, 400, 1_600]);
});
