// SPDX-License-Identifier: EUPL-1.2
import { addDays } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import type { Deed } from './step.ts';
import { nowOf, otherRole, todayOf } from './world.ts';
import type { World } from './world.ts';

/** Whether a deed breaks an invariant, told from what was truly done and never from a guard. */
type Broken = (deed: Deed, earlier: readonly Deed[]) => boolean;

const days = { review: 62 } as const;
const gateHours = 6;
const isForce = ({ act }: Deed): boolean => act.act === 'detain' || act.act === 'start-travel';
const isDecided = ({ source }: Deed): boolean => source === 'decision' || source === 'judgment';
const knows = ({ by, before }: Deed, id: EntryId | undefined): boolean =>
  id !== undefined && before[by].entries.some(({ entryId }) => entryId === id);

const placing: ReadonlySet<string> = new Set(['place-stop', 'file-impediment', 'halt-enforcement']);

/** Stops that were truly placed, that who acts knows of, and that nobody there knows the end of. */
function knownStops(deed: Deed, earlier: readonly Deed[]): readonly EntryId[] {
  const known = earlier.filter(({ told }) => knows(deed, told[0]?.entryId));
  const over = new Set(
    known.flatMap((one) => {
      if (!isDecided(one)) return [];
      if (one.act.act === 'end-stop') return [one.act.stop];
      const narrowed = one.act.act === 'narrow-stop' && one.act.onlyDecision !== 'P 1';
      return narrowed && one.act.act === 'narrow-stop' ? [one.act.stop] : [];
    }),
  );
  return known
    .filter(({ act }) => placing.has(act.act))
    .flatMap(({ told }) => told.map(({ entryId }) => entryId))
    .filter((id) => !over.has(id));
}

interface Kept {
  readonly by: Deed['by'];
  readonly until: string;
}

/** Measures that truly stand as far as who acts knows, each with the last day of its review. */
function knownCustody(deed: Deed, earlier: readonly Deed[]): readonly Kept[] {
  let kept: readonly Kept[] = [];
  for (const one of earlier.filter(({ told }) => knows(deed, told[0]?.entryId))) {
    const until = addDays(todayOf(one.before), days.review);
    if (one.act.act === 'detain') kept = [...kept, { by: one.by, until }];
    if (one.act.act === 'review-custody') kept = kept.map((measure) => ({ ...measure, until }));
    if (one.act.act === 'end-custody') kept = [];
  }
  return kept;
}

const toldNewClaims = (deed: Deed, earlier: readonly Deed[]): boolean =>
  earlier
    .filter(({ act, told }) => act.act === 'add-identity-claim' && knows(deed, told[0]?.entryId))
    .every(({ told }) => {
      const id = told[0]?.entryId;
      const reached = deed.before.migration.entries.some(({ entryId }) => entryId === id);
      const heard = earlier.some(({ act }) => act.act === 'record-comment' && act.claim === id);
      return reached && heard;
    });

function checkedLately({ before }: Deed): boolean {
  const { gate, entries } = before.police;
  if (gate?.result !== 'go') return false;
  const age = Date.parse(nowOf(before)) - Date.parse(gate.checkedAt);
  return (
    age <= gateHours * 60 * 60 * 1000 && entries.every(({ knownAt }) => knownAt <= gate.checkedAt)
  );
}

const isContradicted = ({ by, before }: Deed): boolean =>
  before[by].entries.some(({ value }) => value['legalForceOn'] === '2026-08-20');

/** The invariants that acts can break, by their numbers in ARCHITECTURE.md. */
export const invariants: Readonly<Record<number, Broken>> = {
  1: (deed, earlier) =>
    isForce(deed) &&
    (deed.before.holder !== deed.by ||
      (deed.act.act === 'detain' &&
        knownCustody(deed, earlier).some(({ by }) => by === otherRole(deed.by)))),
  2: (deed) =>
    isForce(deed) &&
    (isContradicted(deed) || (deed.act.act === 'detain' && deed.before[deed.by].opened.size === 0)),
  4: (deed, earlier) => isForce(deed) && knownStops(deed, earlier).length > 0,
  5: (deed) => deed.act.act === 'start-travel' && !checkedLately(deed),
  6: (deed) =>
    (deed.act.act === 'extend-period' || deed.act.act === 'suspend-period') && !isDecided(deed),
  7: (deed, earlier) => deed.act.act === 'start-travel' && !toldNewClaims(deed, earlier),
  9: (deed, earlier) => {
    const kept = knownCustody(deed, earlier);
    const { act } = deed;
    if (act.act === 'order-transport') return kept.every(({ until }) => act.validUntil > until);
    const today = todayOf(deed.before);
    if (act.act === 'start-travel') return kept.some(({ until }) => until < today);
    return act.act === 'review-custody' && kept.every(({ until }) => until < today);
  },
  10: ({ act, told }) =>
    act.act === 'confirm-departure' &&
    act.evidence === 'ticket' &&
    told.some(({ item }) => item === 'enforcement-result' || item === 'migration-enforced'),
};

/** The third: whatever has stood unseen at a node over a wait has been raised there. */
export function leftUnraised(world: World, earlier: readonly Deed[]): boolean {
  return (['migration', 'police'] as const).some((role) => {
    const { entries, raised } = world[role];
    const acknowledged = new Set(entries.map(({ value }) => value['stop']));
    const ended = new Set(entries.map(({ value }) => value['ends']));
    return earlier
      .filter(({ act }) => placing.has(act.act))
      .flatMap(({ told }) => told)
      .filter(({ entryId }) => entries.some((one) => one.entryId === entryId))
      .some(
        ({ entryId }) => !raised.has(entryId) && !acknowledged.has(entryId) && !ended.has(entryId),
      );
  });
}
