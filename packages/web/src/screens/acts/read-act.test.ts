// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { readAct } from './read-act.ts';

test('an empty form says each field that must be there, and no other', () => {
  const { act, faults } = readAct('record-comment', {}, undefined);
  expect(act).toBeUndefined();
  expect([...faults].toSorted()).toEqual(['claim', 'on', 'outcome']);
});

test('what is typed is read by what the field takes', () => {
  const typed = {
    leftOn: ' 2026-11-20 ',
    evidence: 'border-stamp',
    exitPlace: 'Flygplatsen',
    destination: 'xk',
    accepted: 'no',
  };
  expect(readAct('confirm-departure', typed, undefined).act).toEqual({
    act: 'confirm-departure',
    leftOn: '2026-11-20',
    evidence: 'border-stamp',
    exitPlace: 'Flygplatsen',
    destination: 'XK',
    accepted: false,
  });
});

test('a day that is none and a code that is none are faults', () => {
  const typed = { act: 'abort-travel', on: '2026-02-30', backInSweden: 'yes' };
  expect([...readAct('abort-travel', typed, undefined).faults]).toEqual(['on']);
  const evidence = { evidence: 'hearsay' };
  expect(readAct('confirm-departure', evidence, undefined).faults).toContain('evidence');
});
