// SPDX-License-Identifier: EUPL-1.2
import { Instant, PlainDate } from '@samsyn/terms';
import type { ActOf, GateResult, GuardCode } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { decision, service, tell } from '../standing/sample-standing.ts';
import type { ActSituation, KnownEntry } from './act-situation.ts';
import { judgeAct } from './judge-act.ts';
import { sampleSituation } from './sample-situation.ts';

const before = Instant.parse('2026-11-23T07:00:00Z');
const checkedAt = Instant.parse('2026-11-23T08:00:00Z');
const validUntil = Instant.parse('2026-11-23T14:00:00Z');
const go: GateResult = { result: 'go', checkedAt, validUntil };
const on = PlainDate.parse('2026-11-23');

const known = (...entries: readonly ReturnType<typeof tell>[]): readonly KnownEntry[] =>
  entries.map((entry) => ({ ...entry, knownAt: before }));
const inOrder = known(
  decision('2025-06-02'),
  service({ servedOn: '2025-06-10', legalForceOn: '2025-07-02' }),
  tell('identity', { familyName: 'Prov', givenNames: 'P', birthDate: '1990-01-01' }),
);

const travel: ActOf<'start-travel'> = {
  act: 'start-travel',
  on,
  familyName: 'Prov',
  givenNames: 'P',
};

/** Of the guards that this room answers for, those that stop the journey. */
function stopped(given: Partial<ActSituation>, act = travel): readonly GuardCode[] {
  const ours: ReadonlySet<GuardCode> = new Set([
    'guard.gate-not-passed',
    'guard.name-not-known',
    'guard.identity-not-told',
    'guard.custody-ends-first',
  ]);
  const situation = sampleSituation({ entries: inOrder, gate: go, lastKnownAt: before, ...given });
  return judgeAct(situation, act).stoppedBy.flatMap(({ code }) => (ours.has(code) ? [code] : []));
}

const claim = tell('new-identity-facts', { familyName: 'Annan', givenNames: 'P' });
const detained = (nextReviewOn: string) =>
  tell('detention-measure', { measure: 'detention', decidedAt: '2026-09-01', nextReviewOn });

describe('a journey', () => {
  it('begins on a go that stands', () => {
    expect(stopped({})).toEqual([]);
  });

  it.each([
    ['no check was made', { gate: undefined }],
    ['the check is too old', { now: validUntil }],
    ['something came in since', { lastKnownAt: Instant.parse('2026-11-23T08:30:00Z') }],
  ])('does not when %s', (_why, given) => {
    expect(stopped(given)).toEqual(['guard.gate-not-passed']);
  });

  it('does not under a name that nobody has claimed, and does when it was told and heard', () => {
    const other = { ...travel, familyName: 'Annan' };
    expect(stopped({}, other)).toEqual(['guard.name-not-known']);
    const heard = tell('identity-comment', { claim: claim.entryId, outcome: 'confirmed' });
    expect(stopped({ entries: [...inOrder, ...known(claim)] }, other)).toEqual([
      'guard.identity-not-told',
    ]);
    const told = new Set([claim.entryId]);
    expect(stopped({ entries: [...inOrder, ...known(claim, heard)], told }, other)).toEqual([]);
  });

  it('does not in a custody whose review is past', () => {
    const entries = [...inOrder, ...known(detained('2026-10-01'))];
    expect(stopped({ entries })).toContain('guard.custody-ends-first');
  });
});

const confirm: ActOf<'confirm-departure'> = {
  act: 'confirm-departure',
  leftOn: on,
  evidence: 'escort-report',
  exitPlace: 'Arlanda',
  destination: 'UG',
  accepted: true,
};

describe('a confirmed departure', () => {
  const begun = [...inOrder, ...known(tell('departure-check', { result: 'go' }))];
  const judged = (entries: readonly KnownEntry[], act: ActOf<'confirm-departure'>) => {
    const { stoppedBy, tells } = judgeAct(sampleSituation({ entries }), act);
    return [stoppedBy.map(({ code }) => code), tells.map(({ item }) => String(item))];
  };

  it('is enforcement where the authority began the journey, else the own departure', () => {
    expect(judged(begun, confirm)).toEqual([[], ['enforcement-result', 'enforcement-details']]);
    expect(judged(inOrder, { ...confirm, evidence: 'own-report' })).toEqual([
      [],
      ['own-departure'],
    ]);
  });

  it.each(['own-report', 'ticket'] as const)('is no enforcement on %s', (evidence) => {
    expect(judged(begun, { ...confirm, evidence })[0]).toEqual(['guard.departure-evidence']);
  });
});
