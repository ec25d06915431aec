// SPDX-License-Identifier: EUPL-1.2
import { PlainDate } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { textOf } from '../stops/value-of.ts';
import { readCustody } from './read-custody.ts';
import type { CustodyWord } from './read-custody.ts';
import { deprives } from './measure.ts';
import type { Measure } from './measure.ts';

type OfMeasure = Extract<CustodyWord, { says: 'measure' }>;
type OfEnd = Extract<CustodyWord, { says: 'ended' }>;

function latestText(words: readonly ItemEntry[], field: string): string | undefined {
  return words
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf))
    .flatMap((entry) => textOf(entry, field) ?? [])
    .at(-1);
}

function latestDay(words: readonly ItemEntry[], field: string): PlainDate | undefined {
  return words
    .flatMap((entry) => {
      const day = PlainDate.safeParse(entry.value[field]);
      return day.success ? [day.data] : [];
    })
    .toSorted()
    .at(-1);
}

function endOf(told: readonly OfMeasure[], ends: readonly OfEnd[]): Measure['ended'] {
  const [first] = told;
  const own = told.flatMap(({ endedOn, endReason }) =>
    endedOn === undefined ? [] : [{ on: endedOn, reason: endReason ?? ('not-told' as const) }],
  );
  const elsewhere = ends.filter(
    ({ decidedBy, begunOn, on }) =>
      first !== undefined &&
      decidedBy === first.decidedBy &&
      (begunOn === undefined ? first.begunOn <= on : begunOn === first.begunOn),
  );
  return [...own, ...elsewhere.map(({ on, reason }) => ({ on, reason }))]
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(0);
}

function measureOf(told: readonly OfMeasure[], ends: readonly OfEnd[]): Measure[] {
  const [first] = told;
  if (first === undefined) return [];
  const words = told.map(({ entry }) => entry);
  const reviewedOn = latestDay(words, 'reviewedOn');
  const { kind, decidedBy, begunOn } = first;
  return [
    {
      kind,
      decidedBy,
      begunOn,
      words,
      begunAt: latestText(words, 'decidedAt'),
      ground: latestText(words, 'ground'),
      provision: latestText(words, 'provision'),
      reference: latestText(words, 'reference') ?? first.entry.source.reference,
      place: latestText(words, 'place'),
      reviewedOn,
      expiresOn: reviewedOn === undefined ? latestDay(words, 'expiresOn') : undefined,
      longer: words.some(({ value }) => value['longer'] === true),
      ended: endOf(told, ends),
      entryId: first.entry.entryId,
    },
  ];
}

/** One authority's later measure of another kind takes the place of its earlier one. */
function replaced(measure: Measure, all: readonly Measure[]): Measure {
  if (measure.ended) return measure;
  const later = all
    .filter(
      (one) =>
        one.decidedBy === measure.decidedBy &&
        one.kind !== measure.kind &&
        (one.begunOn > measure.begunOn ||
          (one.begunOn === measure.begunOn && deprives(one) && measure.kind === 'held')),
    )
    .toSorted((a, b) => a.begunOn.localeCompare(b.begunOn))
    .at(0);
  return later ? { ...measure, ended: { on: later.begunOn, reason: 'replaced' } } : measure;
}

/**
 * Every measure on a person's liberty, in the order in which they began, whoever told of them and
 * in whatever order: a review, a move and an end belong to the measure that they name.
 */
export function toldMeasures(entries: readonly ItemEntry[]): readonly Measure[] {
  const words = entries.flatMap((entry) => readCustody(entry) ?? []);
  const ends = words.filter((word) => word.says === 'ended');
  const told = words.filter((word) => word.says === 'measure');
  const byMeasure = Map.groupBy(told, ({ kind, decidedBy, begunOn }) =>
    JSON.stringify([kind, decidedBy, begunOn]),
  );
  const all = [...byMeasure.values()].flatMap((one) => measureOf(one, ends));
  return all
    .map((measure) => replaced(measure, all))
    .toSorted((a, b) => a.begunOn.localeCompare(b.begunOn));
}
