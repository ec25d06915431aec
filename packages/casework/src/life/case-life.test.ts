// SPDX-License-Identifier: EUPL-1.2
import { LifeEvent, LifeEventKind, PlainDate } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLife } from './case-life.ts';
import { inOrder } from './tell-events.ts';

const data: Partial<Record<LifeEventKind, object>> = {
  'decision-suspended': { stop: 'inhibition' },
  'gate-checked': { result: 'go' },
  'departure-confirmed': { how: 'enforced' },
};
let count = 0;
function happened(kind: LifeEventKind, happenedOn: string, eventId?: string): LifeEvent {
  count += 1;
  return LifeEvent.parse({
    ...data[kind],
    kind,
    happenedOn,
    eventId: eventId ?? `e${count}`,
    knownAt: '2026-11-20T08:00:00Z',
    by: 'migrationsverket',
  });
}
const today = PlainDate.parse('2026-11-23');
const lifeOf = (...events: readonly LifeEvent[]) => caseLife(inOrder(events), [], today);

describe('the life of a case', () => {
  it('reads what came late where it belongs', () => {
    const served = happened('decision-served', '2026-09-10');
    const final = happened('decision-final', '2026-10-02');
    const issued = happened('decision-issued', '2026-09-01');
    expect(lifeOf(served, final, issued).decision).toMatchObject({
      state: 'final',
      since: '2026-10-02',
      by: final.eventId,
    });
  });

  it('follows a case from the decision to the journey', () => {
    const steps = [
      ['decision-issued', '2026-08-01', 'opened', 'none'],
      ['talk-held', '2026-08-10', 'talk-held', 'none'],
      ['period-started', '2026-08-12', 'period-running', 'none'],
      ['period-suspended', '2026-08-20', 'period-suspended', 'none'],
      ['period-resumed', '2026-08-25', 'period-running', 'none'],
      ['period-expired', '2026-09-12', 'period-expired', 'none'],
      ['handover-decided', '2026-09-20', 'handover-decided', 'none'],
      ['handover-received', '2026-09-20', 'with-police', 'received'],
      ['wanted-issued', '2026-09-25', 'with-police', 'searching'],
      ['person-located', '2026-10-01', 'with-police', 'located'],
      ['custody-started', '2026-10-01', 'with-police', 'in-custody'],
      ['travel-booked', '2026-10-05', 'with-police', 'booked'],
      ['travel-started', '2026-10-20', 'with-police', 'travelling'],
      ['departure-confirmed', '2026-10-21', 'departed', 'executed'],
    ] as const;
    const events: LifeEvent[] = [];
    for (const [kind, on, migration, police] of steps) {
      events.push(happened(kind, on));
      const life = lifeOf(...events);
      expect([kind, life.migrationCase.state, life.policeCase.state]).toEqual([
        kind,
        migration,
        police,
      ]);
    }
  });

  it('names what cannot follow, and keeps the state', () => {
    const gone = happened('departure-confirmed', '2026-10-21');
    const asked = happened('handover-decided', '2026-10-22');
    const { migrationCase } = lifeOf(gone, asked);
    expect(migrationCase).toMatchObject({ state: 'departed', outOfPlace: [asked.eventId] });
  });

  it('shows two ends of one decision as what they are', () => {
    const gone = happened('departure-confirmed', '2026-10-21');
    const permit = happened('permit-granted', '2026-10-22');
    expect(lifeOf(permit, gone).decision).toMatchObject({
      state: 'ended',
      by: gone.eventId,
      outOfPlace: [permit.eventId],
    });
  });

  it('lets what is told of a day to come wait for it', () => {
    const ahead = happened('departure-confirmed', '2026-11-24');
    const life = lifeOf(ahead);
    expect(life.ahead).toEqual([ahead]);
    expect(life.decision.state).toBe('none');
  });

  it('is the same whatever the order and however often it comes, and loses nothing', () => {
    const kind = fc.constantFrom(...LifeEventKind.options);
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    const one = fc
      .tuple(kind, day, fc.integer({ min: 0, max: 9_999 }))
      .map(([of, on, id]) => happened(of, on, `e${id}-${of}-${on}`));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (events, keys) => {
        const keyed = [...events, ...events].map(
          (event) => [keys.next().value ?? 0, event] as const,
        );
        const shuffled = keyed.toSorted(([a], [b]) => a - b).map(([, event]) => event);
        expect(lifeOf(...shuffled)).toEqual(lifeOf(...events));
        const { events: kept, ahead } = lifeOf(...shuffled);
        expect(kept.length + ahead.length).toBe(new Set(events.map((e) => e.eventId)).size);
      }),
      { numRuns: 500 },
    );
  });
});
