// SPDX-License-Identifier: EUPL-1.2
import { type Answer, movedIn } from '@samsyn/lawbook';
import type { CatalogueRole, ItemId } from '@samsyn/terms';
import type { Way } from '../ways.ts';
import type { CaseKinds } from './case-kinds.ts';
import type { Caseload } from './caseload.ts';
import { unitCounts } from './project-cases.ts';

/** From one answer to another, and how many questions go so. */
export type Transition = { readonly from: Answer; readonly to: Answer; readonly questions: number };

/** One item that goes one way, over the caseload. */
export type ItemChange = {
  readonly item: ItemId;
  readonly way: Way;
  readonly direction: { readonly from: CatalogueRole; readonly to: CatalogueRole };
  readonly cases: number;
  readonly transitions: readonly Transition[];
};

export type UnitChange = {
  readonly authority: CatalogueRole;
  readonly unit: string;
  readonly cases: number;
  readonly casesChanged: number;
  readonly questionsChanged: number;
};

/** What a proposal answers otherwise over a caseload. A question is one item of one case, one way. */
export type CaseloadAnswer = {
  readonly cases: number;
  readonly casesChanged: number;
  /** Items of cases that change some way. */
  readonly itemsChanged: number;
  readonly questionsChanged: number;
  readonly byTransition: readonly Transition[];
  readonly byItem: readonly ItemChange[];
  readonly byUnit: readonly UnitChange[];
};

/** The second answer: how many questions of how many cases the proposal answers otherwise. */
export function scanCaseload(kinds: CaseKinds, caseload: Caseload): CaseloadAnswer {
  const { asked, diagrams, codes, projection } = kinds;
  const tallies = diagrams.map(() => new Map<number, number>());
  const questionsOf = diagrams.map((one) => asked.filter(({ moved }) => moved === one).length);
  const perKind = new Int32Array(projection.counts.length);
  for (const [kind, count] of projection.counts.entries())
    for (const [at, tally] of tallies.entries()) {
      const code = codes[kind * diagrams.length + at] ?? 0;
      if (code === 0) continue;
      tally.set(code, (tally.get(code) ?? 0) + count);
      perKind[kind] = (perKind[kind] ?? 0) + (questionsOf[at] ?? 0);
    }
  const byItem = asked.flatMap(({ entry, way, moved }): ItemChange[] => {
    const tally = tallies[diagrams.indexOf(moved)] ?? new Map<number, number>();
    const transitions = transitionsOf(tally);
    const cases = transitions.reduce((sum, { questions }) => sum + questions, 0);
    const direction = { from: entry.holder, to: entry.recipient };
    return cases === 0 ? [] : [{ item: entry.item, way, direction, cases, transitions }];
  });
  const all = new Map<number, number>();
  for (const [at, tally] of tallies.entries())
    for (const [code, count] of tally)
      all.set(code, (all.get(code) ?? 0) + count * (questionsOf[at] ?? 0));
  const byTransition = transitionsOf(all);
  return {
    cases: caseload.cases,
    casesChanged: sumWhere(projection.counts, (kind) => (perKind[kind] ?? 0) > 0),
    itemsChanged: itemsChanged(kinds),
    questionsChanged: byTransition.reduce((sum, { questions }) => sum + questions, 0),
    byTransition,
    byItem,
    byUnit: unitsChanged(kinds, caseload, perKind),
  };
}

function transitionsOf(tally: ReadonlyMap<number, number>): Transition[] {
  return [...tally]
    .flatMap(([code, questions]) => {
      const moved = movedIn(code);
      return moved === undefined ? [] : [{ ...moved, questions }];
    })
    .toSorted((a, b) => b.questions - a.questions);
}

function sumWhere(counts: Int32Array, holds: (kind: number) => boolean): number {
  let sum = 0;
  for (const [kind, count] of counts.entries()) if (holds(kind)) sum += count;
  return sum;
}

/** An item that changes two ways in a case is one item of the case. */
function itemsChanged({ asked, diagrams, codes, projection }: CaseKinds): number {
  const byItem = Map.groupBy(asked, ({ entry }) => entry.item);
  const sets = Map.groupBy(byItem.values(), (own) =>
    [...new Set(own.map(({ moved }) => diagrams.indexOf(moved)))].toSorted((a, b) => a - b).join(),
  );
  return [...sets].reduce((sum, [key, items]) => {
    const places = key.split(',').map(Number);
    const changes = (kind: number): boolean =>
      places.some((at) => (codes[kind * diagrams.length + at] ?? 0) !== 0);
    return sum + sumWhere(projection.counts, changes) * items.length;
  }, 0);
}

function unitsChanged(
  { projection }: CaseKinds,
  { units }: Caseload,
  perKind: Int32Array,
): UnitChange[] {
  return units.flatMap((column) => {
    const counts = unitCounts(projection, column);
    const size = column.units.length;
    return column.units.map((unit, at): UnitChange => {
      let [cases, casesChanged, questionsChanged] = [0, 0, 0];
      for (const [kind, questions] of perKind.entries()) {
        const count = counts[kind * size + at] ?? 0;
        cases += count;
        if (questions > 0) casesChanged += count;
        questionsChanged += count * questions;
      }
      return { authority: column.authority, unit, cases, casesChanged, questionsChanged };
    });
  });
}
