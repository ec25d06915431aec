// SPDX-License-Identifier: EUPL-1.2
import { Act, Digest, EntryId, Instant, ItemId, ItemValue, PlainDate } from '@samsyn/terms';
import type { ActKind } from '@samsyn/terms';
import { z } from 'zod';

/** How a field of an act is filled in. */
export type ActFieldKind =
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | {
      readonly kind:
        | 'day'
        | 'moment'
        | 'text'
        | 'country'
        | 'number'
        | 'yes-no'
        /** A document of the case. */
        | 'document'
        /** An entry of the case. */
        | 'entry'
        /** An item of the catalogue. */
        | 'item'
        /** A whole value of the item of the entry that is chosen in the same form. */
        | 'value';
    };

/** One field of the form of an act. */
export type ActField = ActFieldKind & { readonly name: string; readonly required: boolean };

const byIdentity: ReadonlyMap<unknown, ActFieldKind> = new Map<unknown, ActFieldKind>([
  [PlainDate, { kind: 'day' }],
  [Instant, { kind: 'moment' }],
  [Digest, { kind: 'document' }],
  [EntryId, { kind: 'entry' }],
  [ItemId, { kind: 'item' }],
  [ItemValue, { kind: 'value' }],
]);

function kindOf(schema: unknown): ActFieldKind {
  const known = byIdentity.get(schema);
  if (known) return known;
  if (schema instanceof z.ZodEnum) return { kind: 'choice', codes: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no' };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodString) {
    const isCountry = schema.safeParse('SE').success && !schema.safeParse('se').success;
    return { kind: isCountry ? 'country' : 'text' };
  }
  throw new TypeError('a field of an act that no form can take');
}

function fieldOf(name: string, schema: unknown): ActField {
  return schema instanceof z.ZodOptional
    ? { name, required: false, ...kindOf(schema.unwrap()) }
    : { name, required: true, ...kindOf(schema) };
}

/**
 * The form of an act, read from its own schema: what an act asks for is said once. Every act of the
 * union has a form.
 */
export function actFields(act: ActKind): readonly ActField[] {
  const option = Act.options.find(({ shape }) => shape.act.value === act);
  return Object.entries(option?.shape ?? {}).flatMap(([name, schema]) =>
    name === 'act' ? [] : [fieldOf(name, schema)],
  );
}
