// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';
import type { VersionPart } from './version-parts.ts';

/** One place in a part that the versions say differently; `null` where one says nothing. */
export type FieldChange = {
  /** Names from the outside in, such as `label.sv`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

export type PartChange = {
  readonly part: string;
  readonly label: Sentence;
  readonly change: 'added' | 'removed' | 'changed';
  readonly fields: readonly FieldChange[];
};

type Parts = ReadonlyMap<string, VersionPart>;

/** What two versions say differently, part by part, in the order of the newer one. */
export function compareVersions(before: Parts, after: Parts): readonly PartChange[] {
  const removed = [...before.keys()].filter((part) => !after.has(part));
  return [...after.keys(), ...removed].flatMap((part) => {
    const [older, newer] = [before.get(part), after.get(part)];
    const fields = fieldChanges(leavesOf(older?.value), leavesOf(newer?.value));
    const label = newer?.label ?? older?.label;
    if (fields.length === 0 || label === undefined) return [];
    return [{ part, label, change: kindOf(older, newer), fields }];
  });
}

function kindOf(
  older: VersionPart | undefined,
  newer: VersionPart | undefined,
): PartChange['change'] {
  if (older === undefined) return 'added';
  return newer === undefined ? 'removed' : 'changed';
}

type Leaves = ReadonlyMap<string, string>;

function fieldChanges(before: Leaves, after: Leaves): FieldChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
    const change = {
      field,
      before: before.get(field) ?? null,
      after: after.get(field) ?? null,
    };
    return change.before === change.after ? [] : [change];
  });
}

/** Everything that stands in a value, by its place; a list of words stands as one. */
function leavesOf(value: unknown, place = ''): Leaves {
  if (value === undefined) return new Map();
  if (typeof value === 'string') return new Map([[place, value]]);
  if (typeof value !== 'object' || value === null) return new Map([[place, JSON.stringify(value)]]);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return new Map([[place, value.join(', ')]]);
  return new Map(
    Object.entries(value).flatMap(([name, held]) => [
      ...leavesOf(held, place === '' ? name : `${place}.${name}`),
    ]),
  );
}
