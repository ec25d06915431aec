// SPDX-License-Identifier: EUPL-1.2
import { EntryId, PlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { decision, service, standingFrom, tell } from '../standing/sample-standing.ts';
import { gateFacts } from './gate-facts.ts';
import type { GateReading } from './gate-facts.ts';

const today = PlainDate.parse('2026-11-23');
const tomorrow = '2026-11-24';

const plan = tell('travel-plan', { travelOn: tomorrow, escort: 'police' });
const known: readonly ItemEntry[] = [
  decision('2025-06-02'),
  service({ servedOn: '2025-06-10', legalForceOn: '2025-07-02' }),
  tell('identity', { familyName: 'Prov', givenNames: 'P', birthDate: '1990-01-01' }),
  plan,
];

function factsFrom(entries: readonly ItemEntry[], besides: Partial<GateReading> = {}) {
  return gateFacts({
    role: 'police',
    today,
    entries,
    standing: standingFrom(entries),
    competence: 'holds',
    told: new Set(),
    answer: { whole: true, entries: [] },
    ...besides,
  });
}

const situationWith = (entries: readonly ItemEntry[], besides?: Partial<GateReading>) =>
  factsFrom([...known, ...entries], besides).situation;

const claim = tell('new-identity-facts', { familyName: 'Annan', confidence: 'stated' });
const heard = tell('identity-comment', { claim: claim.entryId, outcome: 'denied' });
const counsel = tell('counsel', { name: 'Ombudet', kind: 'representative' });
const order = (validUntil: string) => tell('transport-order-police', { validUntil });
const escorted = tell('travel-plan', { travelOn: tomorrow, escort: 'prison-and-probation' });
const child = tell('identity', { familyName: 'Prov', birthDate: '2015-01-01' }, '2026-11-01');
const counselTold = (outcome: string, journeyOn: string) =>
  tell('counsel-told', { outcome, on: today, journeyOn });

describe('the facts of the gate', () => {
  it.each([
    ['a document valid that day', [tell('travel-document', { validUntil: tomorrow })], 'there'],
    ['one that ends before', [tell('travel-document', { validUntil: today })], 'missing'],
    ['one granted by the mission', [tell('travel-document-work', { stage: 'granted' })], 'there'],
    ['nothing at all', [], 'unknown'],
  ])('read a travel document: %s', (_what, entries, readiness) => {
    expect(situationWith(entries).travelDocument).toBe(readiness);
  });

  it.each([
    ['nothing', [], 'unknown'],
    ['the own check', [tell('fit-to-travel', { result: 'yes-fit' })], 'there'],
    [
      'the other authority’s word',
      [tell('health-for-transport', { fitToTravel: 'with-support' })],
      'there',
    ],
    [
      'either that says not now',
      [
        tell('fit-to-travel', { result: 'yes-fit' }),
        tell('health-for-transport', { fitToTravel: 'not-now' }),
      ],
      'missing',
    ],
  ])('read whether the person can travel: %s', (_what, entries, readiness) => {
    expect(situationWith(entries).medicalCheck).toBe(readiness);
  });

  it.each([
    ['told of this journey', [counsel, counselTold('told', tomorrow)], 'there'],
    ['told of another', [counsel, counselTold('told', '2026-10-01')], 'missing'],
    ['said to be none, but known', [counsel, counselTold('none', tomorrow)], 'missing'],
    ['found to be none', [counselTold('none', tomorrow)], 'there'],
    ['not known', [], 'unknown'],
  ])('read counsel: %s', (_what, entries, readiness) => {
    expect(situationWith(entries).counselTold).toBe(readiness);
  });

  it.each([
    ['not escorted by them', [], 'not-needed'],
    ['no order', [escorted], 'missing'],
    ['an order that ends before', [escorted, order(today)], 'missing'],
    ['an order that reaches', [escorted, order(tomorrow)], 'there'],
  ])('read the ground of the transport: %s', (_what, entries, readiness) => {
    expect(situationWith(entries).transportGround).toBe(readiness);
  });

  it.each([
    ['an adult', [], 'not-needed'],
    ['a child without word', [child], 'missing'],
    [
      'a child nobody receives',
      [child, tell('child-reception', { receivedBy: 'none', assuredOn: today })],
      'missing',
    ],
    [
      'a child who is received',
      [child, tell('child-reception', { receivedBy: 'family', assuredOn: today })],
      'there',
    ],
  ])('read the reception of a child: %s', (_what, entries, readiness) => {
    expect(situationWith(entries).childReception).toBe(readiness);
  });

  const acknowledged = new Set([EntryId.parse(claim.entryId)]);
  it.each([
    ['no new claim', [], new Set<EntryId>(), 'not-needed'],
    ['heard, not acknowledged', [claim, heard], new Set<EntryId>(), 'missing'],
    ['acknowledged, not heard', [claim], acknowledged, 'missing'],
    ['both', [claim, heard], acknowledged, 'there'],
  ])('read new identity: %s', (_what, entries, told, readiness) => {
    expect(situationWith(entries, { told }).identityTold).toBe(readiness);
  });

  it('know of no journey when there is no plan, or it was called off', () => {
    expect(situationWith([]).journeyPlanned).toBe(true);
    expect(factsFrom(known.filter((entry) => entry !== plan)).situation.journeyPlanned).toBe(false);
    const off = tell('travel-plan', { travelOn: tomorrow, escort: 'police', cancelled: 'health' });
    expect(situationWith([off]).journeyPlanned).toBe(false);
  });

  it('count what was answered as the other authority’s, and name where a stop was read', () => {
    const stay = tell('stay-status', { inForce: true, kind: 'inhibition', since: today });
    const { situation, seen } = factsFrom([...known, stay], {
      answer: { whole: false, entries: [stay] },
    });
    expect(situation.answer).toMatchObject({ whole: false, stops: [{ stopId: stay.entryId }] });
    expect(situation.ownStops).toEqual([]);
    expect(seen['stop-stands']).toEqual([stay]);
    expect(situationWith([stay]).ownStops).toHaveLength(1);
  });

  it('hold the person until what was invoked is answered', () => {
    const invoked = tell('invoked-circumstances', { ground: 'protection' }, '2026-11-20');
    const unbarred = { kind: 'circumstances-invoked', enforcementBarred: false };
    const pending = (entries: readonly ItemEntry[]) => {
      const { answer } = situationWith(entries);
      return answer.kind === 'answered' && answer.matterPending;
    };
    expect(pending([invoked])).toBe(true);
    expect(pending([tell('pending-matter', unbarred, '2026-11-19'), invoked])).toBe(true);
    expect(pending([invoked, tell('pending-matter', unbarred, '2026-11-21')])).toBe(false);
  });

  it('trust no date that was corrected without a new one', () => {
    const notice = tell('correction-notice', { itemCorrected: 'service-and-legal-force' });
    expect(situationWith([notice]).disputed).toContain('correction-notice');
    const anew = service({ servedOn: '2025-06-10', legalForceOn: '2025-07-02' });
    expect(situationWith([notice, anew]).disputed).not.toContain('correction-notice');
  });
});
