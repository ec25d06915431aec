// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { decision, service, standingFrom, tell } from '../standing/sample-standing.ts';
import { alertChange } from './alert-change.ts';
import { returnAlert } from './return-alert.ts';

const decided = [
  decision('2025-06-02'),
  service({ servedOn: '2025-06-10', legalForceOn: '2025-07-02' }),
  tell('identity', {
    familyName: 'Prov',
    givenNames: 'P',
    birthDate: '1990-01-01',
    sex: 'unknown',
  }),
];
const left = [...decided, tell('enforcement-result', { enforcedOn: '2026-11-01' })];
const stayed = [
  ...decided,
  tell('stay-status', { inForce: true, kind: 'inhibition', since: '2026-11-01' }),
];

describe('the change of an alert that is due', () => {
  it.each([
    ['entered, the first time', decided, undefined, 'entered'],
    [
      'none, while nothing has changed',
      decided,
      { change: 'entered', sameFields: true },
      undefined,
    ],
    ['updated, once a field has', stayed, { change: 'entered', sameFields: false }, 'updated'],
    ['deleted, at departure', left, { change: 'updated', sameFields: true }, 'deleted'],
    ['none, once deleted', left, { change: 'deleted', sameFields: true }, undefined],
    ['none, where the person had left before', left, undefined, undefined],
  ] as const)('is %s', (_what, entries, last, change) => {
    expect(alertChange(standingFrom(entries), last)).toBe(change);
  });
});

describe('the fields of an alert', () => {
  it('come of the facts of the case, and a stay makes them others', () => {
    const before = returnAlert(decided, standingFrom(decided));
    expect(before['sis-identity']).toEqual({
      surnames: 'Prov',
      forenames: 'P',
      birthDate: '1990-01-01',
      gender: 'other',
    });
    expect(before['sis-alert-basis']).toMatchObject({ decisionReference: 'P 1' });
    const after = returnAlert(stayed, standingFrom(stayed));
    expect(before['sis-departure']).toMatchObject({ suspended: false });
    expect(after['sis-departure']).toMatchObject({ suspended: true });
  });

  it('take the word of an item of the alert itself before that of the case', () => {
    const entries = [
      ...decided,
      tell('sis-identity', { surnames: 'Annan', birthDate: '1991-01-01' }),
    ];
    const alert = returnAlert(entries, standingFrom(entries));
    expect(alert['sis-identity']).toEqual({ surnames: 'Annan', birthDate: '1991-01-01' });
  });
});
