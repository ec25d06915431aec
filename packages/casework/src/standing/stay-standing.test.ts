// SPDX-License-Identifier: EUPL-1.2
import type { EntrySource, ItemEntry } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { standingFrom, tell } from './sample-standing.ts';

const permit = (kind: EntrySource['kind'] = 'decision') =>
  tell(
    'temporary-permit',
    { validFrom: '2026-03-01', validUntil: '2026-05-01' },
    '2026-03-01',
    kind,
  );
const inhibition = tell('stay-status', { inForce: true, kind: 'inhibition', since: '2026-04-01' });

test.each([
  ['2026-05-01', { word: 'in-force', on: '2026-03-01' }],
  ['2026-05-02', { word: 'none', on: null }],
])('a temporary permit bars while it is valid: on %s %o', (on, value) => {
  expect(standingFrom([permit()], on).stay.value).toEqual(value);
});

test('a permit that only a register tells the end of bars on', () => {
  expect(standingFrom([permit('register')]).stay.value.word).toBe('in-force');
});

test('the end of a permit ends no other stop', () => {
  expect(standingFrom([permit(), inhibition]).stay.value).toEqual({
    word: 'in-force',
    on: '2026-04-01',
  });
});

test('a stop from a later day bars already', () => {
  const later = tell('stay-status', { inForce: true, kind: 'inhibition', since: '2027-03-01' });
  expect(standingFrom([later]).stay.value).toEqual({ word: 'in-force', on: null });
});

test('a stop says whether it binds every decision or the one that it is narrowed to', () => {
  const narrowed = tell('stay-status', {
    inForce: true,
    kind: 'inhibition',
    since: '2026-04-01',
    onlyDecision: 'P 1',
  });
  const noteOf = (...entries: readonly ItemEntry[]) => standingFrom(entries).stay.notes[0]?.en;
  expect(noteOf(inhibition)).toBe('The stay binds every decision on the person.');
  expect(noteOf(narrowed)).toBe('The stay binds only the decision that it is narrowed to.');
  expect(noteOf(narrowed, inhibition)).toBe('The stay binds every decision on the person.');
  expect(noteOf()).toBeUndefined();
});
