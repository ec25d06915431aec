// SPDX-License-Identifier: EUPL-1.2
import { Act, addDays, parsePlainDate } from '@samsyn/terms';
import type { AuthorityRole, EntrySource } from '@samsyn/terms';
import fc from 'fast-check';
import { decisionDocument } from './world.ts';

/** What can happen next, in the world or at one of the nodes. */
export type Move =
  | {
      readonly do: 'act';
      readonly by: AuthorityRole;
      readonly kind: EntrySource['kind'];
      /** Draws the act up, given the entries that it can name. */
      readonly act: (names: Names) => Act | undefined;
    }
  | { readonly do: 'deliver'; readonly nth: number }
  | { readonly do: 'open' | 'send' | 'contradict' | 'acknowledge'; readonly by: AuthorityRole }
  /** Everything that was sent arrives, in order. */
  | { readonly do: 'settle' }
  | { readonly do: 'check'; readonly answered: boolean }
  | { readonly do: 'wait'; readonly hours: number };

/** Ids of what an act can be about, and the day it is done. */
export interface Names {
  readonly today: string;
  readonly stops: readonly string[];
  readonly claims: readonly string[];
}

const role = fc.constantFrom<AuthorityRole>('migration', 'police');
const source = fc.constantFrom<EntrySource['kind']>('decision', 'decision', 'officer');
let references = 0;

type Draft = (names: Names, n: number) => object;
const pick = (from: readonly string[], n: number) => from[n % Math.max(1, from.length)];
const later = (today: string, days: number) => addDays(parsePlainDate(today), days);
const decided = (today: string) => ({
  decidedOn: today,
  decisionReference: 'P 2',
  provision: '12 kap. 14 c § UtlL',
});

const detain: Draft = ({ today }) => ({
  act: 'detain',
  measure: 'detention',
  ground: 'enforcement',
  decidedOn: today,
  nextReviewOn: later(today, 60),
  place: 'Förvaret',
  removalDecision: decisionDocument,
});

const drafts: readonly Draft[] = [
  detain,
  ({ today }) => ({
    act: 'place-stop',
    kind: 'inhibition',
    since: today,
    reference: `UM ${(references += 1)}`,
  }),
  ({ today }) => ({ act: 'file-impediment', what: 'asylum-application', raisedOn: today }),
  ({ today }) => ({ act: 'halt-enforcement', reason: 'cannot-enforce', noticedOn: today }),
  ({ stops }, n) => ({
    act: 'narrow-stop',
    stop: pick(stops, n),
    onlyDecision: n % 2 === 0 ? 'P 9' : 'P 1',
  }),
  ({ today, stops }, n) => ({
    act: 'end-stop',
    stop: pick(stops, n),
    outcome: n % 2 === 0 ? 'stay-lifted' : 'written-off',
    endedOn: today,
  }),
  ({ today }) => ({
    act: 'review-custody',
    reviewedOn: today,
    nextReviewOn: later(today, 60),
    provision: '10 kap. 9 § UtlL',
  }),
  ({ today }) => ({ act: 'end-custody', reason: 'decided', endedOn: today }),
  ({ today }) => ({ act: 'extend-period', lastDay: later(today, 20), ...decided(today) }),
  ({ today }) => ({ act: 'suspend-period', ...decided(today) }),
  ({ today }, n) => ({
    act: 'order-transport',
    validUntil: later(today, (n % 5) * 25),
    risk: 'none',
    medicineDuringTravel: false,
  }),
  ({ today }) => ({
    act: 'start-travel',
    on: today,
    familyName: 'Annatsson',
    givenNames: 'Prov',
  }),
  ({ today }) => ({
    act: 'start-travel',
    on: today,
    familyName: 'Annatsson',
    givenNames: 'Prov',
  }),
  ({ today }, n) => ({
    act: 'confirm-departure',
    leftOn: today,
    evidence: n % 2 === 0 ? 'ticket' : 'border-stamp',
    exitPlace: 'Flygplatsen',
    destination: 'GE',
    accepted: true,
  }),
  ({ today }) => ({
    act: 'add-identity-claim',
    familyName: 'Annan',
    confidence: 'stated',
    observedOn: today,
  }),
  ({ today, claims }, n) => ({
    act: 'record-comment',
    claim: pick(claims, n),
    outcome: 'denied',
    on: today,
  }),
];

const acted = (by: AuthorityRole, kind: EntrySource['kind'], draft: Draft, n: number): Move => ({
  do: 'act',
  by,
  kind,
  act: (names) => Act.safeParse(draft(names, n)).data,
});

const acting = fc
  .record({
    by: role,
    kind: source,
    draft: fc.constantFrom(...drafts),
    n: fc.nat({ max: 9 }),
  })
  .map(({ by, kind, draft, n }): Move => ({
    do: 'act',
    by,
    kind,
    act: (names) => Act.safeParse(draft(names, n)).data,
  }));

/** How a course can begin, so that what lies far in is reached often enough. */
const beginnings: readonly (readonly Move[])[] = [
  [],
  [],
  [
    { do: 'open', by: 'migration' },
    acted('migration', 'decision', detain, 0),
    { do: 'send', by: 'migration' },
    { do: 'settle' },
    { do: 'open', by: 'police' },
  ],
  [
    { do: 'open', by: 'police' },
    acted('police', 'decision', detain, 0),
    { do: 'wait', hours: 24 * 70 },
  ],
];

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: acting },
    { weight: 3, arbitrary: fc.nat({ max: 30 }).map((nth): Move => ({ do: 'deliver', nth })) },
    { weight: 2, arbitrary: fc.constant<Move>({ do: 'settle' }) },
    { weight: 2, arbitrary: role.map((by): Move => ({ do: 'open', by })) },
    { weight: 1, arbitrary: role.map((by): Move => ({ do: 'send', by })) },
    { weight: 1, arbitrary: role.map((by): Move => ({ do: 'contradict', by })) },
    { weight: 1, arbitrary: role.map((by): Move => ({ do: 'acknowledge', by })) },
    {
      weight: 2,
      arbitrary: fc.boolean().map((answered): Move => ({ do: 'check', answered })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(1, 5, 8, 24, 24 * 70)
        .map((hours): Move => ({ do: 'wait', hours })),
    },
  ),
  { minLength: 1, maxLength: 14 },
);

/** A course of events: acts of both sides, and everything that can come between. */
export const courseOfEvents: fc.Arbitrary<readonly Move[]> = fc
  .tuple(fc.constantFrom(...beginnings), moves)
  .map(([begun, then]) => [...begun, ...then]);
