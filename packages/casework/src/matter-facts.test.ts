// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { EntrySource, ItemEntry } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import { matterFacts } from './matter-facts.ts';
import { sampleEntry } from './sample-entry.ts';

const on = PlainDate.parse('2026-11-23');
const factOf = (name: string, ...entries: readonly ItemEntry[]) => matterFacts(entries, on)[name];
const decision = (kind: string) => sampleEntry('removal-decision', { kind });
const refusal = sampleEntry('own-refusal-of-entry', { decidedOn: '2026-02-02' });
const handedOver = sampleEntry('handover-decision', { ground: 'coercion' }, '2026-10-01');
const address = (kind: EntrySource['kind'], asOf = '2026-03-02') =>
  sampleEntry('last-known-contact', { observedOn: asOf }, asOf, kind);

describe('the kind of decision', () => {
  test.each([
    ['expulsion', 'migration-removal'],
    ['refusal-of-entry', 'migration-removal'],
    ['criminal-expulsion', 'criminal-expulsion'],
    ['dublin-transfer', 'dublin-transfer'],
  ])('%s is %s', (kind, expected) => {
    expect(factOf('decision-kind', decision(kind))).toBe(expected);
  });

  test('is the refusal of the Police where they have made it', () => {
    expect(factOf('decision-kind', refusal)).toBe('police-refusal');
    expect(factOf('decision-kind', decision('refusal-of-entry'), refusal)).toBe('police-refusal');
    expect(factOf('decision-kind', decision('expulsion'), refusal)).toBe('migration-removal');
  });

  test('is unknown where no decision is held, or one of a kind that nobody knows', () => {
    expect(factOf('decision-kind')).toBe('unknown');
    expect(factOf('decision-kind', decision('other'))).toBe('unknown');
  });
});

describe('contact with the person', () => {
  test.each([
    ['a talk that was held', [sampleEntry('return-talks', { attitude: 'unwilling' })], 'yes'],
    ['a talk to which nobody came', [sampleEntry('return-talks', { attitude: 'absent' })], 'no'],
    ['an address from the person', [address('person')], 'yes'],
    ['what another authority has told', [address('other-authority')], 'no'],
    ['an address in a decision', [address('decision')], 'no'],
    ["an address in an officer's note", [address('officer')], 'unknown'],
    ['an address in a register', [address('register')], 'unknown'],
    ['nothing', [], 'no'],
  ])('after %s', (_name, entries, expected) => {
    expect(factOf('contact-with-person', ...entries)).toBe(expected);
  });

  test('counts from the day the case was handed over', () => {
    const before = address('person', '2026-09-30');
    const after = address('person', '2026-10-01');
    expect(factOf('contact-with-person', before, handedOver)).toBe('no');
    expect(factOf('contact-with-person', before, handedOver, after)).toBe('yes');
    expect(factOf('contact-with-person', address('register', '2026-09-30'), handedOver)).toBe('no');
  });
});

test.each([
  ['nothing', [], 'no'],
  ['a detention in force', [sampleEntry('detention-history', { measure: 'detention' })], 'yes'],
  ['supervision', [sampleEntry('detention-history', { measure: 'supervision' })], 'no'],
  [
    'a detention that has ended',
    [sampleEntry('detention-history', { measure: 'detention', endedOn: '2026-05-01' })],
    'no',
  ],
  ['a person held', [sampleEntry('detention-measure', { measure: 'held' })], 'yes'],
  ['its last day', [sampleEntry('detention-decision', { expiresOn: '2026-11-23' })], 'yes'],
  ['the day after', [sampleEntry('detention-decision', { expiresOn: '2026-11-22' })], 'no'],
])('it is a detention matter or not by %s', (_name, entries, expected) => {
  expect(factOf('detention-matter', ...entries)).toBe(expected);
});

test('help has been asked for from the request until it ends', () => {
  expect(factOf('help-requested')).toBe('none');
  const asked = sampleEntry('detention-help-request', { neededOn: '2026-11-24' });
  expect(factOf('help-requested', asked)).toBe('utll-10-19');
  const ended = sampleEntry('detention-help-request', { endedOn: '2026-11-24' }, '2026-11-24');
  expect(factOf('help-requested', asked, ended)).toBe('none');
});
