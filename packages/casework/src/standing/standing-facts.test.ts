// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import { describe, expect, it, test } from 'vitest';
import { decision, service, standingFrom, tell } from './sample-standing.ts';

const served = service({ servedOn: '2026-03-02' }, '2026-10-01');
const expelled = decision('2026-02-20');
const period = (value: ItemValue, asOf = '2026-11-01') =>
  tell('voluntary-period', value, asOf, 'register');
const inhibition = (
  since: string,
  kind = 'inhibition',
  source: 'decision' | 'judgment' = 'decision',
) => tell('stay-status', { inForce: true, kind, since }, since, source);
const noStay = tell('stay-status', { inForce: false, kind: 'none' }, '2026-11-20', 'register');

describe('the time to leave voluntarily', () => {
  const of = (entries: readonly ItemEntry[], on?: string) =>
    standingFrom([expelled, served, ...entries], on)['voluntary-period'];

  test.each([
    ['2026-03-23', { word: 'not-started', on: '2026-04-21' }],
    ['2026-03-24', { word: 'running', on: '2026-04-21' }],
    ['2026-04-21', { word: 'running', on: '2026-04-21' }],
    ['2026-04-22', { word: 'expired', on: '2026-04-21' }],
  ])('is on %s: %o', (on, value) => {
    expect(of([period({ days: 28, state: 'running' })], on).value).toEqual(value);
  });

  it('of a decision that gives more is longer, and one that gives less is disputed', () => {
    expect(of([period({ days: 60, state: 'running' })]).value.on).toBe('2026-05-23');
    expect(of([period({ days: 14, state: 'running' })]).standing).toBe('disputed');
  });

  it('is disputed when another last day is stated, or when it is called over too soon', () => {
    const other = period({ days: 28, lastDay: '2026-04-12', state: 'expired' });
    expect(of([other])).toMatchObject({ standing: 'disputed', value: { word: 'unknown' } });
    const soon = period({ days: 28, state: 'expired' }, '2026-04-20');
    expect(of([soon]).standing).toBe('disputed');
  });

  it('is stopped by a decision, and by no word in a register (JK 5367-17)', () => {
    const called = period({ days: 28, state: 'suspended' });
    expect(of([called])).toMatchObject({ standing: 'disputed', missing: ['suspending-decision'] });
    expect(of([called, inhibition('2026-04-02')]).value.word).toBe('suspended');
    expect(of([called, inhibition('2026-04-22')]).standing).toBe('disputed');
    expect(of([called, inhibition('2026-04-02', 'impediment-pending')]).standing).toBe('disputed');
  });

  it('is changed by a decision on it', () => {
    const change = (value: ItemValue) =>
      tell('voluntary-period-change', { decidedOn: '2026-04-01', ...value });
    const given = period({ days: 28, state: 'running' });
    expect(of([given, change({ kind: 'revoked' })]).value).toEqual({
      word: 'revoked',
      on: '2026-04-01',
    });
    expect(of([given, change({ kind: 'extended', lastDay: '2026-12-31' })])).toMatchObject({
      standing: 'established',
      value: { word: 'running', on: '2026-12-31' },
    });
    expect(of([given, change({ kind: 'new' })]).value.word).toBe('unknown');
  });

  it('is none where the decision gives none, or is of a kind that gives none', () => {
    expect(of([period({ days: 0, state: 'none' })]).value.word).toBe('none');
    const dublin = decision('2026-02-21', 'dublin-transfer');
    expect(of([dublin]).value.word).toBe('none');
    expect(of([dublin, period({ days: 28, state: 'running' })]).standing).toBe('disputed');
    expect(of([]).missing).toContain('voluntary-period-decision');
  });
});

describe('an entry ban', () => {
  const ban = tell('entry-ban', { imposed: true, lengthMonths: 24 });
  it('does not run before the departure, and is counted from it', () => {
    expect(standingFrom([ban])['entry-ban']).toMatchObject({
      value: { word: 'imposed', on: null },
      missing: ['departure'],
    });
    const left = tell('enforcement-result', { enforcedOn: '2025-06-02' });
    expect(standingFrom([ban, left])['entry-ban'].value).toEqual({
      word: 'running',
      on: '2027-06-02',
    });
    expect(standingFrom([ban, left], '2027-06-02')['entry-ban'].value.word).toBe('ended');
  });

  it('that one source tells of and another denies is disputed', () => {
    const denied = tell('entry-ban', { imposed: false }, '2026-11-01', 'register');
    expect(standingFrom([ban, denied])['entry-ban'].standing).toBe('disputed');
  });
});

describe('who enforces, and who handles detention', () => {
  const handed = tell('handover-decision', {
    ground: 'coercion',
    decidedOn: '2026-11-01',
    unit: 'A',
  });
  const crime = decision('2026-02-21', 'criminal-expulsion');
  const police = tell('own-refusal-of-entry', { decidedOn: '2026-02-20', reference: 'P 2' });
  const security = tell('security-case-routing', { handledBySecurityService: true });
  const courts = tell('court-stay-to-police', {
    kind: 'suspended',
    decidedOn: '2026-11-10',
    courtCase: 'B 1',
  });
  const of = (entries: readonly ItemEntry[], handover: 'none' | 'sent' | 'received' = 'none') => {
    const found = standingFrom(entries, '2026-11-23', { handover });
    return [found['enforcing-authority'].value.word, found['detention-authority'].value.word];
  };

  test.each([
    [[], 'none', ['migration', 'migration']],
    [[handed], 'none', ['migration', 'migration']],
    [[handed], 'sent', ['migration', 'migration']],
    [[handed], 'received', ['police', 'police']],
    [[handed, tell('case-acceptance', { acceptedOn: '2026-11-02' })], 'none', ['police', 'police']],
    [[crime], 'none', ['police', 'police']],
    [[police], 'none', ['police', 'police']],
    [[security], 'none', ['security-service', 'security-service']],
    [[security, crime], 'none', ['police', 'police']],
    [[handed, inhibition('2026-11-10')], 'received', ['police', 'migration']],
    [[handed, inhibition('2026-11-10', 'new-examination')], 'received', ['police', 'migration']],
    [[handed, inhibition('2026-11-10', 'impediment-pending')], 'received', ['police', 'police']],
    [[crime, inhibition('2026-11-10', 'new-examination')], 'none', ['police', 'police']],
    [[crime, inhibition('2026-11-10')], 'none', ['police', 'migration']],
    [[crime, courts], 'none', ['police', 'court']],
  ] as const)('case %#, handover %s: %o', (entries, handover, expected) => {
    expect(of(entries, handover)).toEqual(expected);
  });

  it('says that the receipt is missing while the handover is on its way', () => {
    const found = standingFrom([handed], '2026-11-23', { handover: 'sent' });
    expect(found['enforcing-authority'].missing).toEqual(['handover-receipt']);
  });
});

describe('the review of a detention', () => {
  const detained = (value: ItemValue, kind: 'decision' | 'other-authority' = 'decision') =>
    tell(
      'detention-history',
      { measure: 'detention', decidedOn: '2026-10-01', ...value },
      '2026-10-01',
      kind,
    );
  const of = (entries: readonly ItemEntry[], on?: string) =>
    standingFrom(entries, on)['detention-review'];

  test.each([
    [[expelled, detained({})], '2026-11-23', { word: 'due', on: '2026-12-01' }],
    [[expelled, detained({})], '2026-12-02', { word: 'overdue', on: '2026-12-01' }],
    [[detained({})], '2026-10-15', { word: 'due', on: '2026-10-15' }],
    [
      [expelled, detained({ reviewedOn: '2026-11-20' })],
      '2026-12-02',
      { word: 'due', on: '2027-01-20' },
    ],
    [[detained({ measure: 'supervision' })], '2026-11-23', { word: 'due', on: '2027-04-01' }],
    [[detained({ endedOn: '2026-11-01' })], '2026-11-23', { word: 'none', on: null }],
    [[], '2026-11-23', { word: 'unknown', on: null }],
  ])('case %# on %s: %o', (entries, on, value) => {
    expect(of(entries, on).value).toEqual(value);
  });

  it('is disputed when two measures stand at once, or a later day is stated (JO 1370-2020)', () => {
    expect(of([expelled, detained({}), detained({}, 'other-authority')]).standing).toBe('disputed');
    const later = tell('detention-measure', {
      measure: 'detention',
      ground: 'enforcement',
      decidedAt: '2026-10-01 14:00',
      nextReviewOn: '2026-12-24',
    });
    expect(of([expelled, later])).toMatchObject({
      standing: 'disputed',
      value: { on: '2026-12-01' },
    });
  });
});

describe('a child', () => {
  const born = (birthDate: string, kind: 'decision' | 'person' = 'decision') =>
    tell('identity', { birthDate }, '2026-01-01', kind);
  const assessed = (assessedAs: string) =>
    tell('age-assessment', { assessedAs, kind: 'final', decidedOn: '2026-02-01' });
  const of = (entries: readonly ItemEntry[], on?: string) => standingFrom(entries, on).child;

  test.each([
    [[born('2008-11-24')], '2026-11-23', 'yes', 'established'],
    [[born('2008-11-23')], '2026-11-23', 'no', 'established'],
    [[born('2008-02-29')], '2026-02-28', 'yes', 'established'],
    [[born('2008-02-29')], '2026-03-01', 'no', 'established'],
    [[born('2010-01-01'), born('2000-01-01', 'person')], '2026-11-23', 'unknown', 'disputed'],
    [[born('2010-01-01'), born('2012-01-01', 'person')], '2026-11-23', 'yes', 'established'],
    [[born('2010-01-01'), assessed('adult')], '2026-11-23', 'unknown', 'disputed'],
    [[born('2008-05-01'), assessed('under-18')], '2026-11-23', 'no', 'established'],
    [[assessed('adult')], '2026-11-23', 'no', 'established'],
    [[], '2026-11-23', 'unknown', 'unknown'],
  ])('case %# on %s: %s, %s', (entries, on, word, standing) => {
    expect(of(entries, on)).toMatchObject({ value: { word }, standing });
  });
});

describe('whether the decision may be enforced now', () => {
  const given = period({ days: 28, state: 'expired' });
  const whole = [expelled, served, given, noStay];
  const of = (entries: readonly ItemEntry[], on?: string) => standingFrom(entries, on).enforceable;

  it('is proposed while a part of it is, and names what is missing', () => {
    expect(of(whole)).toMatchObject({
      value: { word: 'yes' },
      standing: 'proposed',
      missing: ['prosecution-status'],
    });
  });

  test.each([
    ['a stay', [...whole, inhibition('2026-11-01')]],
    ['time to leave', [expelled, served, period({ days: 300, state: 'running' }), noStay]],
    ['no service', [expelled, service({ serviceMode: 'none' }), given, noStay]],
    [
      'a prosecution',
      [...whole, tell('prosecution-bar', { kind: 'prosecution', asKnownOn: '2026-11-01' })],
    ],
    ['a repeal', [...whole, tell('decision-ended', { kind: 'repealed', endedOn: '2026-11-01' })]],
    [
      'four weeks for an EEA citizen',
      [
        expelled,
        tell('eea-status', { status: 'eea' }),
        tell('immediate-enforceability', { ordered: true }),
        service({ servedOn: '2026-11-02' }),
        noStay,
      ],
    ],
  ])('is no for %s', (_name, entries) => {
    expect(of(entries)).toMatchObject({ value: { word: 'no' }, standing: 'established' });
  });

  it('needs no legal force by an order to enforce at once', () => {
    const ordered = tell('immediate-enforceability', { ordered: true });
    expect(of([expelled, noStay, ordered])).toMatchObject({
      value: { word: 'yes' },
      standing: 'established',
    });
  });

  it('is unknown while a part is, and disputed while one is', () => {
    expect(of([expelled, served, given]).value.word).toBe('unknown');
    const other = service(
      { servedOn: '2026-03-02', legalForceOn: '2026-05-02' },
      '2026-10-02',
      'document',
    );
    expect(of([...whole, other])).toMatchObject({
      value: { word: 'unknown' },
      standing: 'disputed',
    });
  });
});
