// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enActNames } from '../messages/en-act-names.ts';
import { svActNames } from '../messages/sv-act-names.ts';
import { actUndoing } from '../screens/acts/act-undoing.ts';
import { deedUndoing } from './deed-undoing.ts';

const screens = join(import.meta.dirname, '..', 'screens');
const sources = readdirSync(screens, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') || name.endsWith('.ts'))
  .map((name) => readFileSync(join(screens, name), 'utf8'));
const doing = (source: string) =>
  [...source.matchAll(/useAct\(routes\.(\w+)/g)].map(([, route]) => route ?? '');

/** The acts of a case have a table of their own. */
const ofTheCase = 'performAct';

test('every deed of the screens says whether it asks once, and no other does', () => {
  const done = new Set(sources.flatMap(doing));
  done.delete(ofTheCase);
  expect(Object.keys(deedUndoing).toSorted()).toEqual([...done].toSorted());
});

test('a deed that cannot be undone asks where it is done', () => {
  const asking = Object.entries(deedUndoing).flatMap(([route, { how }]) =>
    how === 'asks' ? [route] : [],
  );
  expect(asking.length).toBeGreaterThan(0);
  for (const route of asking) {
    const askedFor = sources.filter((source) => doing(source).includes(route));
    expect(askedFor, route).toHaveLength(1);
    expect(askedFor[0], route).toMatch(/<AskOnce|asks[=:]/);
  }
});

test('the acts of a case that ask say in both languages what happens', () => {
  const asking = Object.entries(actUndoing).flatMap(([act, { how }]) =>
    how === 'asks' ? [act] : [],
  );
  expect(asking).toEqual([
    'narrow-stop',
    'end-stop',
    'grant-place',
    'start-travel',
    'confirm-departure',
    'consent-return',
    'return-case',
  ]);
  for (const act of asking)
    for (const words of [svActNames, enActNames]) expect(words[act]?.does, act).toMatch(/\.$/);
});

test('what is put right by something else names what there is', () => {
  for (const [table, known] of [
    [actUndoing, Object.keys(actUndoing)],
    [deedUndoing, [...Object.keys(deedUndoing), ofTheCase]],
  ] as const)
    for (const [deed, undoing] of Object.entries(table))
      if (undoing.how === 'undone-by' && undoing.by !== deed)
        expect(known, deed).toContain(undoing.by);
});

test('a stop, a release and a word on a stop wait for no question', () => {
  for (const act of ['place-stop', 'halt-enforcement', 'file-impediment', 'end-custody'] as const)
    expect(actUndoing[act].how).toBe('urgent');
  expect(deedUndoing.acknowledgeStop?.how).toBe('urgent');
});
