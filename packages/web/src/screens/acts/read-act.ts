// SPDX-License-Identifier: EUPL-1.2
import { type ActField, actFields } from '@samsyn/contract';
import { Act, type ActKind, type CatalogueItem } from '@samsyn/terms';
import { readValue } from '../records/read-value.ts';

/** What has been typed or chosen, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

export interface ReadAct {
  /** The act; undefined while a field is wrong or a required one is empty. */
  readonly act: Act | undefined;
  /** The fields that are empty and must not be, or hold what they cannot. */
  readonly faults: ReadonlySet<string>;
}

/** Where the fields of a whole value are typed. */
export const valuePath = (field: string, part: string): string => `${field}.${part}`;

function valueOf(typed: Typed, name: string, about: CatalogueItem | undefined): unknown {
  if (about === undefined) return undefined;
  const parts = Object.keys(about.fields).map(
    (part) => [part, typed[valuePath(name, part)] ?? ''] as const,
  );
  if (parts.every(([, text]) => text.trim() === '')) return undefined;
  return readValue(about, Object.fromEntries(parts)) ?? null;
}

function read(field: ActField, typed: Typed, about: CatalogueItem | undefined): unknown {
  if (field.kind === 'value') return valueOf(typed, field.name, about);
  const text = (typed[field.name] ?? '').trim();
  if (text === '') return undefined;
  switch (field.kind) {
    case 'yes-no':
      return text === 'yes';
    case 'number':
      return Number(text.replace(',', '.'));
    case 'country':
      return text.toUpperCase();
    case 'choice':
    case 'day':
    case 'moment':
    case 'text':
    case 'document':
    case 'entry':
    case 'item':
      return text;
  }
}

/** Reads the form of an act by the act's own schema. `about` is the item that a value is of. */
export function readAct(kind: ActKind, typed: Typed, about: CatalogueItem | undefined): ReadAct {
  const given = actFields(kind).flatMap((field) => {
    const value = read(field, typed, about);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  const parsed = Act.safeParse({ act: kind, ...Object.fromEntries(given) });
  return parsed.success
    ? { act: parsed.data, faults: new Set() }
    : { act: undefined, faults: new Set(parsed.error.issues.map(({ path }) => String(path[0]))) };
}
