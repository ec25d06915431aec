// SPDX-License-Identifier: EUPL-1.2
import { type Box, type Lawbook, sayAmong } from '@samsyn/lawbook';
import { type FactName, limits, type Sentence } from '@samsyn/terms';
import type { ShownConditions } from './combination-change.ts';

/** What the order of conditions is made from. */
export type Telling = { readonly book: Lawbook; readonly proposed: ReadonlySet<FactName> };

/**
 * The conditions of a box in words. Those that the proposal speaks of come first, then those that an
 * ordinary case does not fulfil, then those that hold back most.
 */
export function sayConditions(telling: Telling, box: Box): ShownConditions {
  const { book } = telling;
  const sorted = Object.entries(box)
    .map(([fact, values]) => ({
      said: sayAmong(book, fact, values),
      weight: weightOf(telling, fact, values),
    }))
    .toSorted((a, b) => a.weight - b.weight);
  const conditions = sorted.map(({ said }) => said);
  return { brief: briefly(conditions), conditions };
}

function weightOf(
  { book: { ordinary, vocabulary }, proposed }: Telling,
  fact: FactName,
  values: readonly string[],
): number {
  const { domain = values, default: byDefault = '' } = vocabulary[fact] ?? {};
  const share = values.length / domain.length;
  const isOrdinary = values.includes(ordinary.ordinary[fact] ?? byDefault);
  return share + (isOrdinary ? 1 : 0) + (proposed.has(fact) ? 0 : 2);
}

function briefly(conditions: readonly Sentence[]): Sentence {
  const told = limits.impactConditionsToldMax;
  const first = conditions.length > told + 1 ? conditions.slice(0, told) : conditions;
  const more = conditions.length - first.length;
  const said = (language: 'sv' | 'en') => first.map((one) => one[language]).join('; ');
  if (first.length === 0) return { sv: 'alltid', en: 'always' };
  if (more === 0) return { sv: said('sv'), en: said('en') };
  return {
    sv: `${said('sv')}; och ${more} villkor till`,
    en: `${said('en')}; and ${more} more conditions`,
  };
}
