// SPDX-License-Identifier: EUPL-1.2
import { EntryId, GateReason, Instant, ItemId, PlainDate } from '@samsyn/terms';
import type { GateResult, Stop } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { checkGate } from './check-gate.ts';
import type { GateSituation } from './gate-situation.ts';
import { goStands } from './go-stands.ts';

const ready: GateSituation = {
  answer: { kind: 'answered', whole: true, stops: [], matterPending: false },
  ownStops: [],
  unclearEnds: false,
  competence: 'holds',
  decisionDocument: true,
  enforceable: 'yes',
  alive: 'yes',
  disputed: [],
  journeyPlanned: true,
  travelDocument: 'there',
  medicalCheck: 'there',
  childReception: 'not-needed',
  identityTold: 'not-needed',
  counselTold: 'there',
  transportGround: 'there',
  custodyPastTravel: 'not-needed',
};

const stop: Stop = {
  stopId: EntryId.parse('00000000-0000-7000-8000-000000000001'),
  kind: 'inhibition',
  item: ItemId.parse('stay-status'),
  since: PlainDate.parse('2026-03-01'),
  reach: { kind: 'all-decisions' },
};

const answered = { kind: 'answered', whole: true, stops: [], matterPending: false } as const;

const spoilt: Readonly<Record<GateReason, Partial<GateSituation>>> = {
  'no-answer': { answer: { kind: 'none' } },
  'answer-incomplete': { answer: { ...answered, whole: false } },
  'stop-stands': { answer: { ...answered, stops: [stop] } },
  'stop-unclear': { unclearEnds: true },
  'matter-pending': { answer: { ...answered, matterPending: true } },
  'not-competent': { competence: 'frozen' },
  'no-decision-document': { decisionDocument: false },
  'not-enforceable': { enforceable: 'unknown' },
  'decision-not-alive': { alive: 'unknown' },
  'fact-in-dispute': { disputed: ['legal-force'] },
  'journey-not-planned': { journeyPlanned: false },
  'travel-document-missing': { travelDocument: 'unknown' },
  'medical-check-missing': { medicalCheck: 'missing' },
  'child-reception-missing': { childReception: 'missing' },
  'identity-not-told': { identityTold: 'missing' },
  'counsel-not-told': { counselTold: 'missing' },
  'transport-ground-missing': { transportGround: 'missing' },
  'custody-ends-before-travel': { custodyPastTravel: 'missing' },
};

describe('the gate', () => {
  it('lets go only when nothing is found', () => {
    expect(checkGate(ready)).toEqual([]);
  });

  it.each(GateReason.options)('finds %s, and nothing else, where only that is wrong', (reason) => {
    const found = checkGate({ ...ready, ...spoilt[reason] });
    expect(found.map((obstacle) => obstacle.reason)).toEqual([reason]);
  });

  it('counts a stop that only we know of', () => {
    expect(checkGate({ ...ready, ownStops: [stop] })).toHaveLength(1);
  });

  const at = (time: string) => Instant.parse(`2026-11-23T${time}:00Z`);
  const go: GateResult = { result: 'go', checkedAt: at('08:00'), validUntil: at('14:00') };

  it.each([
    ['at once', '08:00', '07:59', true],
    ['just before its end', '13:59', '08:00', true],
    ['at its end', '14:00', '07:00', false],
    ['after something new', '09:00', '08:01', false],
    ['before it was made', '07:59', '07:00', false],
  ])('stands or not: %s', (_when, now, lastKnownAt, stands) => {
    expect(goStands(go, { now: at(now), lastKnownAt: at(lastKnownAt) })).toBe(stands);
  });

  it('never stands on a no-go, nor on nothing', () => {
    const since = { now: at('08:30'), lastKnownAt: at('07:00') };
    const noGo: GateResult = {
      result: 'no-go',
      checkedAt: at('08:00'),
      obstacles: [...checkGate({ ...ready, alive: 'no' })],
    };
    expect(goStands(noGo, since)).toBe(false);
    expect(goStands(undefined, since)).toBe(false);
  });
});
