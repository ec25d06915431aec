// SPDX-License-Identifier: EUPL-1.2
import { Digest, EntryId, Instant, parsePlainDate } from '@samsyn/terms';
import type { Act, EntrySource, ItemEntry, ItemValue } from '@samsyn/terms';
import { describe, expect, it, test } from 'vitest';
import { decision, tell } from '../standing/sample-standing.ts';
import type { ActSituation } from './act-situation.ts';
import { judgeAct } from './judge-act.ts';
import { sampleSituation } from './sample-situation.ts';

const digest = Digest.parse('a'.repeat(64));
const detentionDigest = Digest.parse('b'.repeat(64));
const knownAt = Instant.parse('2026-11-23T08:00:00Z');
const document = (of: typeof digest) => ({
  document: { digest: of, mediaType: 'text/plain' as const, bytes: 10, title: 'Beslut' },
});
const expelled = { ...decision('2026-02-01'), ...document(digest) };
const detained = (value: ItemValue = {}) => ({
  ...tell('detention-measure', {
    measure: 'detention',
    ground: 'enforcement',
    decidedAt: '2026-10-10',
    nextReviewOn: '2026-12-10',
    ...value,
  }),
  ...document(detentionDigest),
});

function situation(entries: readonly ItemEntry[], given: Partial<ActSituation> = {}): ActSituation {
  return sampleSituation({ entries: entries.map((entry) => ({ ...entry, knownAt })), ...given });
}

function stops(found: ActSituation, act: Act): readonly string[] {
  return judgeAct(found, act).stoppedBy.map(({ code }) => code);
}

const day = parsePlainDate('2026-11-23');
const review: Act = {
  act: 'review-custody',
  reviewedOn: day,
  nextReviewOn: parsePlainDate('2027-01-23'),
  provision: '10 kap. 9 § UtlL',
};
const detain = (measure: 'held' | 'detention'): Act => ({
  act: 'detain',
  measure,
  ground: 'identity',
  place: 'P',
  removalDecision: digest,
  decidedOn: day,
  nextReviewOn: day,
});
const order = (validUntil: string): Act => ({
  act: 'order-transport',
  validUntil: parsePlainDate(validUntil),
  risk: 'none',
  medicineDuringTravel: false,
});

describe('an act on liberty', () => {
  it('begins no second measure, but the same authority’s own of another kind', () => {
    const code = 'guard.already-in-custody';
    const held = tell('detention-measure', { measure: 'held', decidedAt: '2026-11-22' });
    expect(stops(situation([expelled]), detain('detention'))).not.toContain(code);
    expect(stops(situation([expelled, held]), detain('detention'))).not.toContain(code);
    expect(stops(situation([expelled, held]), detain('held'))).toContain(code);
    expect(
      stops(situation([expelled, held], { role: 'migration' }), detain('detention')),
    ).toContain(code);
  });

  it('reviews only what stands, and only by who handles the detention', () => {
    const standing = situation([expelled, detained()]).standing;
    const handling = {
      standing: {
        ...standing,
        'detention-authority': {
          ...standing['detention-authority'],
          value: { word: 'police' as const, on: null },
        },
      },
    };
    expect(stops(situation([expelled, detained()], handling), review)).toEqual([]);
    expect(stops(situation([expelled, detained()]), review)).toEqual([
      'guard.not-handling-detention',
    ]);
    const late = Instant.parse('2026-12-12T08:00:00Z');
    expect(stops(situation([expelled, detained()], { now: late, ...handling }), review)).toEqual([
      'guard.custody-not-there',
    ]);
  });

  it('ends whatever else is so, and tells which measure it was', () => {
    const found = situation([expelled, detained()], { competence: 'elsewhere', role: 'migration' });
    const { stoppedBy, tells } = judgeAct(found, {
      act: 'end-custody',
      reason: 'ground-ceased',
      endedOn: day,
    });
    expect(stoppedBy).toEqual([]);
    expect(tells).toMatchObject([
      { item: 'custody-ended', value: { decidedBy: 'police', decidedOn: '2026-10-10' } },
    ]);
  });
});

describe('a place and a transport', () => {
  it('is given by who has opened both decisions (JO 1210-2016)', () => {
    const give: Act = { act: 'grant-place', place: 'P', from: day };
    const entries = [expelled, detained()];
    expect(stops(situation(entries, { opened: new Set([digest]) }), give)).toEqual([
      'guard.basis-not-read',
    ]);
    const both = new Set([digest, detentionDigest]);
    expect(stops(situation(entries, { opened: both }), give)).toEqual([]);
    expect(stops(situation([expelled], { opened: both }), give)).toEqual(['guard.basis-not-read']);
  });

  test.each([
    ['to the last day of its ground', [detained()], '2026-12-10', false],
    ['longer than its ground', [detained()], '2026-12-11', true],
    ['already past', [detained()], '2026-11-22', true],
    ['without a ground', [], '2026-12-01', true],
    ['on supervision', [detained({ measure: 'supervision' })], '2026-12-01', true],
  ])('an order %s', (_what, entries, until, stopped) => {
    const codes = stops(situation([expelled, ...entries]), order(until));
    expect(codes.includes('guard.transport-without-ground')).toBe(stopped);
  });
});

test.each([
  ['decision', false],
  ['judgment', false],
  ['officer', true],
  ['register', true],
] as const)('a clock moved on the word of: %s', (kind: EntrySource['kind'], stopped) => {
  const act: Act = {
    act: 'suspend-period',
    decidedOn: day,
    decisionReference: 'B 1',
    provision: '12 kap. 14 c § UtlL',
  };
  const found = situation([expelled], { restsOn: { kind, reference: 'X' } });
  expect(stops(found, act).includes('guard.clock-without-decision')).toBe(stopped);
});

test('the entry of an end names the measure it ends, whoever tells it', () => {
  const entries = [expelled, detained()];
  const { tells } = judgeAct(situation(entries), {
    act: 'end-custody',
    reason: 'decided',
    endedOn: day,
  });
  const [told] = tells;
  const entryId = EntryId.parse('00000000-0000-7000-8000-0000000000ff');
  const end = { ...tell(String(told?.item), told?.value ?? {}), entryId };
  expect(situation([...entries, end]).custody.state).toBe('free');
});
