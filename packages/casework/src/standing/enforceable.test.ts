// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { decision, service, standingFrom, tell } from './sample-standing.ts';

const ordered = tell('immediate-enforceability', { ordered: true });
const noStay = tell('stay-status', { inForce: false, kind: 'none' }, '2026-11-20', 'register');
const enforceableAt = [decision('2026-02-20'), ordered, noStay];
const bar = (kind: string, asOf: string, by: 'decision' | 'register') =>
  tell('prosecution-bar', { kind, asKnownOn: asOf }, asOf, by);
const eea = (status: string, asOf: string, by: 'decision' | 'register') =>
  tell('eea-status', { status }, asOf, by);
const wordOf = (entries: readonly ItemEntry[]) =>
  standingFrom([...enforceableAt, ...entries]).enforceable.value.word;

test('a source that knows of no prosecution does not take away what another tells of', () => {
  const [told, silent] = [
    bar('prosecution', '2026-10-01', 'decision'),
    bar('none', '2026-11-01', 'register'),
  ];
  expect(wordOf([told, silent])).toBe('no');
  expect(wordOf([bar('prosecution', '2026-10-01', 'register'), silent])).toBe('yes');
});

test('nor does a later word that the person is no EEA citizen', () => {
  const served = service({ servedOn: '2026-11-02' }, '2026-11-02');
  const silent = eea('none', '2026-11-10', 'register');
  expect(wordOf([served, eea('family', '2026-10-01', 'decision'), silent])).toBe('no');
  expect(wordOf([served, silent])).toBe('yes');
});
