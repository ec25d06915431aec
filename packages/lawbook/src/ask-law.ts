// SPDX-License-Identifier: EUPL-1.2
import { itemFacts } from '@samsyn/rules';
import { Facts, ItemId, Mode, PlainDate, type Question, RuleId, SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import type { Lawbook } from './load-lawbook.ts';
import { readYaml } from './read-yaml.ts';

/** A question as somebody writes it: what the catalogue says of the item is added. */
export const AskedText = z.strictObject({
  item: ItemId,
  mode: Mode,
  date: PlainDate,
  facts: Facts,
  /** The catalogue's when left out. */
  secrecy: z.array(RuleId).optional(),
});
export type AskedText = z.infer<typeof AskedText>;

/**
 * The whole question: the item's own facts, and over them what is stated.
 * @throws SamsynError `input.unknown-item`, or `law.unknown-word` naming the fact, with the place.
 */
export function askLaw(asked: AskedText, lawbook: Lawbook, placeOf: PlaceOf): Question {
  const item = lawbook.catalogue.items.get(asked.item);
  if (item === undefined)
    throw new SamsynError('input.unknown-item', `no such item: ${asked.item}`, placeOf('item'));
  for (const [name, value] of Object.entries(asked.facts)) {
    const fact = lawbook.vocabulary[name];
    if (fact === undefined)
      throw new SamsynError('law.unknown-word', `no such fact: ${name}`, placeOf(name));
    if (value !== 'unknown' && !fact.domain.includes(value))
      throw new SamsynError('law.unknown-word', `no such value: ${name}: ${value}`, placeOf(name));
  }
  const { mode, date, secrecy = item.secrecy } = asked;
  return { item: item.item, mode, date, secrecy, facts: { ...itemFacts(item), ...asked.facts } };
}

/** Where a word of the question stands. */
export type PlaceOf = (name: string) => string;

/**
 * The facts of a file, JSON or YAML, and where each of them stands.
 * @throws SamsynError `input.read`, `law.syntax` or `law.schema`, path `file:line`.
 */
export function readFacts(file: string): { readonly facts: Facts; readonly placeOf: PlaceOf } {
  const { content, placeOf } = readYaml(file, Facts);
  return { facts: content, placeOf: (name) => placeOf([name]) };
}
