// SPDX-License-Identifier: EUPL-1.2
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSamsynError, parsePlainDate, periodOn } from '@samsyn/terms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ActsFile } from './acts-schema.ts';
import { checkPeriods } from './check-periods.ts';
import { loadPeriods } from './load-periods.ts';
import { readYaml } from './read-yaml.ts';

const law = join(import.meta.dirname, '../../../law');
let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'samsyn-periods-'));
  cpSync(law, copy, { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

const load = () => loadPeriods(copy, readYaml(join(copy, 'acts.yaml'), ActsFile).content.acts);

/** Replaces the first occurrence; a text that is not there would make the test say nothing. */
function edit(old: string, now: string): void {
  const path = join(copy, 'periods.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(path, text.replace(old, now));
}

function codeOf(): string | undefined {
  try {
    load();
    return undefined;
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    expect(error.path).toMatch(/^periods\.yaml:\d+$/);
    return error.code;
  }
}

test('the periods of the law answer as their examples say', () => {
  expect(checkPeriods(load())).toEqual([]);
});

test.each([
  [9, '2026-07-12'],
  [10, '2026-07-21'],
  [12, '2026-06-01'],
])('no wording of %i kap. UtlL is read on after the amendment of %s', (chapter, amended) => {
  const rules = load().map(({ rule }) => rule);
  const read = rules.filter(
    ({ cites, evidence, inForce }) =>
      evidence === 'read' &&
      (inForce.until === undefined || inForce.until > amended) &&
      cites.some((one) => one.act === '2005:716' && one.chapter === chapter),
  );
  expect(read).not.toEqual([]);
  for (const { unreadFrom = '9999-12-31' } of read) expect(unreadFrom <= amended).toBe(true);
});

test.each([
  ['two wordings on one day', 'from: 2018-07-01', 'from: 2018-06-01', 'law.overlap'],
  ['an act that is not there', "act: '1986:223'", "act: '1986:224'", 'law.unknown-word'],
  ['a period that is none', 'period: held-longer', 'period: held-on', 'law.schema'],
  ['one period under two names', 'period: acceptance', 'period: final-court', 'law.overlap'],
  ['a reading of no amendment', "    textReadThrough: '2017:900'\n", '', 'law.schema'],
  ['more than the limit', 'length: { n: 72', 'length: { n: 101', 'law.schema'],
])('%s is refused with its place', (_name, old, now, code) => {
  edit(old, now);
  expect(codeOf()).toBe(code);
});

test('a period that is not there is refused', () => {
  const path = join(copy, 'periods.yaml');
  const [before = ''] = readFileSync(path, 'utf8').split('  - period: review-supervision');
  writeFileSync(path, before);
  expect(codeOf()).toBe('law.schema');
});

test.each([
  ['a wrong length', 'length: { n: 3, unit: weeks }', 'length: { n: 4, unit: weeks }'],
  [
    'a missing example',
    'shows: barring, event: 2021-02-15',
    'shows: permitting, event: 2021-02-15',
  ],
  [
    'a boundary that is none',
    'event: 2021-02-15, on: 2021-03-08',
    'event: 2021-02-15, on: 2021-03-02',
  ],
  ['rest days that do not move', 'restDays: next-working-day', 'restDays: not-moved'],
])('%s is found, with its place', (_name, old, now) => {
  edit(old, now);
  const found = checkPeriods(load());
  expect(found.length).toBeGreaterThan(0);
  for (const { place, message } of found) {
    expect(place).toMatch(/^periods\.yaml:\d+$/);
    expect(message).toContain('appeal');
  }
});

test('a period has the wording of the day, and none before its first', () => {
  const rules = load().map(({ rule }) => rule);
  const lapseOn = (day: string) => periodOn(rules, 'lapse', parsePlainDate(day));
  expect(lapseOn('2025-03-31')?.from).toBe('legal-force');
  expect(lapseOn('2025-04-01')?.from).toBe('departure');
  expect(lapseOn('2006-03-30')).toBeUndefined();
});
