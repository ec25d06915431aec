// SPDX-License-Identifier: EUPL-1.2
import { Act, addDays, parsePlainDate } from '@samsyn/terms';
import type { AuthorityRole, EntrySource } from '@samsyn/terms';
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

/** Acts of every kind that an invariant speaks of. */
export const drafts: readonly Draft[] = [
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

/** The move in which one side does the act of a draft. */
export const acted = (
  by: AuthorityRole,
  kind: EntrySource['kind'],
  draft: Draft,
  n: number,
): Move => ({
  do: 'act',
  by,
  kind,
  act: (names) => Act.safeParse(draft(names, n)).data,
});

/** How a course can begin, so that what lies far in is reached often enough. */
export const beginnings: readonly (readonly Move[])[] = [
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
