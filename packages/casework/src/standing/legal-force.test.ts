// SPDX-License-Identifier: EUPL-1.2
import { Instant, parsePlainDate } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decision, service, standingFrom, tell } from './sample-standing.ts';

const forceOf = (entries: readonly ItemEntry[], on?: string) =>
  standingFrom(entries, on)['legal-force'];

describe('legal force', () => {
  test.each([
    ['2021-02-15', '2021-03-09', 'three weeks, a Monday, and the day after'],
    ['2021-02-12', '2021-03-06', 'the day after may be a Saturday'],
    ['2026-03-13', '2026-04-08', 'a last day on Good Friday waits for Tuesday'],
    ['2026-05-29', '2026-06-23', 'a last day on the eve of midsummer waits for Monday'],
    ['2026-12-03', '2026-12-29', 'a last day on Christmas Eve waits for Monday'],
    ['2026-12-10', '2027-01-05', "a last day on New Year's Eve waits for Monday"],
    ['2024-02-08', '2024-03-01', 'over a leap day'],
  ])('of what was served on %s comes on %s: %s', (servedOn, day) => {
    const found = forceOf([service({ servedOn }, '2027-02-01')], '2027-02-01');
    expect(found.value).toEqual({ word: 'gained', on: day });
    expect(found).toMatchObject({ standing: 'proposed', evidence: 'recalled', missing: [] });
  });

  it('has not come on the day before, and has on the day', () => {
    const entries = [service({ servedOn: '2026-10-19' }, '2026-11-10')];
    expect(forceOf(entries, '2026-11-09').value).toEqual({ word: 'not-yet', on: '2026-11-10' });
    expect(forceOf(entries, '2026-11-10').value).toEqual({ word: 'gained', on: '2026-11-10' });
  });

  it('lacks the word on appeal while what is known is older than the last day', () => {
    const found = forceOf([service({ servedOn: '2026-10-19' }, '2026-10-25')]);
    expect(found.missing).toEqual(['appeal-status']);
  });

  test.each([
    [{ basis: 'leave-refused', judgmentOn: '2025-10-16' }, '2025-10-16', []],
    [{ basis: 'court-judgment', judgmentOn: '2025-10-16' }, '2025-11-07', ['judgment-service']],
  ])('after an appeal is counted from the court: %o', (value, day, missing) => {
    const found = forceOf([
      service({ servedOn: '2025-05-28', appealed: true, ...value }, '2026-01-01'),
    ]);
    expect(found.value.on).toBe(day);
    expect(found.missing).toEqual(missing);
  });

  it('comes with a declared acceptance, and never later than without one', () => {
    const declared = tell('acceptance-declaration', {
      declaredOn: '2026-03-10',
      madeBefore: 'police',
    });
    const served = service({ servedOn: '2026-03-02' });
    expect(forceOf([served, declared]).value.on).toBe('2026-03-10');
    const late = tell('acceptance-declaration', { declaredOn: '2026-09-01', madeBefore: 'police' });
    expect(forceOf([served, late]).said.filter(({ by }) => by === 'computed')).toHaveLength(2);
  });

  it('of an expulsion for a crime is counted from the judgment', () => {
    const entries = [decision('2026-02-02', 'criminal-expulsion'), service({})];
    expect(forceOf(entries).value.on).toBe('2026-02-24');
  });

  test.each([
    [[], 'unknown', ['service']],
    [[service({ legalForceOn: '2026-03-02' })], 'unknown', ['service']],
    [
      [service({ basis: 'acceptance', servedOn: '2026-03-02', legalForceOn: '2026-03-05' })],
      'unknown',
      ['acceptance-declaration'],
    ],
    [[service({ appealed: true, servedOn: '2026-03-02' })], 'not-gained', ['judgment']],
    [[service({ serviceMode: 'none' })], 'not-gained', ['service']],
  ])('is not taken over from what is stated: case %#', (entries, word, missing) => {
    const found = forceOf(entries);
    expect(found.value).toEqual({ word, on: null });
    expect(found.missing).toEqual(missing);
  });
});

describe('a stated day', () => {
  const shown = service(
    { servedOn: '2021-02-15', legalForceOn: '2021-03-09' },
    '2021-03-09',
    'document',
  );
  const register = service({ servedOn: '2021-02-15', legalForceOn: '2021-05-09' }, '2021-05-12');

  it('that is the computed one leaves it as it is', () => {
    expect(forceOf([shown]).standing).toBe('proposed');
  });

  it('that differs makes it disputed, and both are said', () => {
    for (const entries of [[register], [shown, register], [register, shown]]) {
      const found = forceOf(entries);
      expect(found).toMatchObject({ standing: 'disputed', value: { word: 'unknown', on: null } });
      expect(found.said).toContainEqual({
        day: '2021-03-09',
        by: 'computed',
        entryId: register.entryId,
      });
      expect(found.said).toContainEqual({
        day: '2021-05-09',
        by: 'stated',
        entryId: register.entryId,
      });
    }
  });

  it('that its own source has corrected since disputes nothing', () => {
    const corrected = service({ servedOn: '2021-02-15', legalForceOn: '2021-03-09' }, '2026-11-20');
    expect(forceOf([shown, register, corrected]).standing).toBe('proposed');
  });

  it('of what was never served, or is appealed and not settled, is disputed', () => {
    for (const value of [{ serviceMode: 'none' }, { appealed: true }])
      expect(forceOf([service({ ...value, legalForceOn: '2026-03-02' })]).standing).toBe(
        'disputed',
      );
  });

  it('in a court judgment counts as one', () => {
    const judgment = tell('court-judgment', {
      decidedOn: '2021-02-20',
      legalForceOn: '2021-04-01',
      courtCase: 'UM 1-21',
    });
    expect(forceOf([shown, judgment]).standing).toBe('disputed');
  });
});

describe('a proposal', () => {
  const entries = [service({ servedOn: '2026-03-02' }, '2026-10-01')];
  const { basisText } = forceOf(entries);
  const word = {
    officer: 'Prov',
    at: Instant.parse('2026-11-20T10:00:00Z'),
    reasons: 'Delgivningskvittot visar det.',
  };
  const confirmedOn = (fact: string, basis: string) =>
    fact === 'legal-force' && basis === basisText ? word : undefined;

  it('is confirmed by a word on this very basis', () => {
    const found = standingFrom(entries, '2026-11-23', { confirmedOn })['legal-force'];
    expect(found).toMatchObject({ standing: 'confirmed', confirmed: word });
  });

  it('is a proposal again when an entry that it rests on comes or changes', () => {
    for (const also of [
      service({ servedOn: '2026-03-02' }, '2026-11-01'),
      tell('acceptance-declaration', { declaredOn: '2026-03-03', madeBefore: 'police' }),
    ])
      expect(
        standingFrom([...entries, also], '2026-11-23', { confirmedOn })['legal-force'].standing,
      ).not.toBe('confirmed');
  });

  it('is not confirmed into an established day by the passing of days', () => {
    expect(forceOf(entries, '2027-05-05').basisText).toBe(basisText);
  });
});

it('never comes earlier for what was served later', () => {
  const day = fc
    .integer({ min: 0, max: 9000 })
    .map((n) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10));
  const forceOn = (servedOn: string) =>
    forceOf([service({ servedOn }, '2040-01-01')], '2040-01-01').value.on ?? expect.unreachable();
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, later] = a < b ? [a, b] : [b, a];
      expect(forceOn(first) <= forceOn(later)).toBe(true);
      expect(forceOn(first) > parsePlainDate(first)).toBe(true);
    }),
  );
});

it('is never the day that is stated, unless that is the computed one', () => {
  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.boolean(), (servedOn, legalForceOn, appealed) => {
      const of = (value: ItemValue) =>
        forceOf([service({ servedOn, appealed, ...value }, '2030-01-01')], '2030-01-01').value.on;
      const computed = of({});
      expect(of({ legalForceOn })).toBe(legalForceOn === computed ? computed : null);
    }),
  );
});
