// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { caseFacts } from './case-facts.ts';
import { sampleEntry } from './sample-entry.ts';
import { standingFrom } from './standing/sample-standing.ts';

const factsOf = (entries: readonly ItemEntry[], on = '2026-11-23') =>
  caseFacts({ entries, protection: 'none', handover: 'none' }, standingFrom(entries, on));

describe('the facts of a case', () => {
  it('are unknown, and not assumed, when nothing is said', () => {
    expect(factsOf([])).toEqual({
      'entry-ban': 'unknown',
      'decision-alive': 'unknown',
      stay: 'unknown',
      'enforcement-basis': 'migration',
      'handover-ground': 'none',
      'protected-identity': 'none',
      child: 'unknown',
    });
  });

  it.each([
    ['2008-11-24', 'yes'],
    ['2008-11-23', 'no'],
    ['2008-02-29', 'no'],
  ])('of one born on %s say child: %s', (birthDate, child) => {
    expect(factsOf([sampleEntry('identity', { birthDate })])['child']).toBe(child);
  });

  it('leave it unknown whether it is a child while the stated dates of birth disagree on it', () => {
    const born = (day: string): ItemEntry => sampleEntry('identity', { birthDate: day });
    expect(factsOf([born('2010-01-01'), born('2000-01-01')])['child']).toBe('unknown');
    expect(factsOf([born('2010-01-01'), born('2012-01-01')])['child']).toBe('yes');
  });

  it('take the newest word on an entry ban, whatever the order', () => {
    const entries = [
      sampleEntry('entry-ban', { imposed: true }, '2026-05-01'),
      sampleEntry('entry-ban', { imposed: false }, '2026-02-01'),
    ];
    expect(factsOf(entries)['entry-ban']).toBe('yes');
    expect(factsOf(entries.toReversed())['entry-ban']).toBe('yes');
  });

  it.each([
    [[], 'migration'],
    [[sampleEntry('handover-decision', { ground: 'coercion' })], 'handed-over'],
    [[sampleEntry('removal-decision', { kind: 'dublin-transfer' })], 'migration'],
    [[sampleEntry('removal-decision', { kind: 'criminal-expulsion' })], 'police-own'],
  ])('say who enforces: %#', (entries, basis) => {
    expect(factsOf(entries)['enforcement-basis']).toBe(basis);
  });

  it('carry the ground of a handover and the level of protection', () => {
    const entries = [sampleEntry('handover-decision', { ground: 'keeps-away' })];
    expect(factsOf(entries)['handover-ground']).toBe('keeps-away');
    const facts = caseFacts(
      { entries, protection: 'fictitious', handover: 'none' },
      standingFrom(entries),
    );
    expect(facts['protected-identity']).toBe('fictitious');
  });

  it('say after a return that the migration authority enforces again', () => {
    const entries = [sampleEntry('handover-decision', { ground: 'coercion' })];
    const basis = (handover: 'received' | 'returned' | 'sent') =>
      caseFacts({ entries, protection: 'none', handover }, standingFrom(entries))[
        'enforcement-basis'
      ];
    expect(basis('received')).toBe('handed-over');
    expect(basis('returned')).toBe('migration');
    expect(basis('sent')).toBe('migration');
  });
});
