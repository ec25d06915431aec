// SPDX-License-Identifier: EUPL-1.2
import { ClassCode, groundFields } from '@samsyn/terms';
import type { ItemEntry, ItemValue } from '@samsyn/terms';

/** A classification of a case as its entry says it. */
export interface MadeClass {
  readonly class: ClassCode;
  readonly grounds: readonly ClassCode[];
  /** The version of the definition it was made by; undefined when the entry does not say. */
  readonly definedOn: string | undefined;
  /** Made, unchanged, by an officer who had seen the other authority's. */
  readonly upheld: boolean;
}

/** What an entry of a classification says; undefined when it says no class. */
export function readClass({ value }: Pick<ItemEntry, 'value'>): MadeClass | undefined {
  const parsed = ClassCode.safeParse(value['class']);
  if (!parsed.success) return undefined;
  const { definedOn } = value;
  return {
    class: parsed.data,
    grounds: groundFields.flatMap((field) => ClassCode.safeParse(value[field]).data ?? []),
    definedOn: typeof definedOn === 'string' ? definedOn : undefined,
    upheld: value['upheld'] === true,
  };
}

/** The value of the entry that says so: at most as many grounds as there are fields for them. */
export function classValue(made: MadeClass): ItemValue {
  return {
    class: made.class,
    ...Object.fromEntries(
      groundFields.flatMap((field, at) => {
        const ground = made.grounds[at];
        return ground === undefined ? [] : [[field, ground]];
      }),
    ),
    ...(made.definedOn !== undefined && { definedOn: made.definedOn }),
    ...(made.upheld && { upheld: true }),
  };
}
