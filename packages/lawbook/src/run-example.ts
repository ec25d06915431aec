// SPDX-License-Identifier: EUPL-1.2
import { assess, itemFacts } from '@samsyn/rules';
import { type Assessment, type Question, SamsynError } from '@samsyn/terms';
import type { Example } from './block-schema.ts';
import type { Lawbook } from './load-lawbook.ts';

/**
 * The answer to an example: the catalogue's facts of its item, the ordinary case for what it leaves
 * out, and what it states.
 * @throws SamsynError `law.not-in-catalogue`, and what `assess` throws.
 */
export function runExample(example: Example, lawbook: Lawbook): Assessment {
  const { item, mode } = example.given;
  const entry = lawbook.catalogue.items.get(item);
  if (entry === undefined)
    throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item);
  const date = example.given.date ?? lawbook.ordinary.ordinaryDay;
  const question: Question = {
    item,
    mode,
    date,
    secrecy: entry.secrecy,
    facts: { ...lawbook.ordinary.ordinary, ...itemFacts(entry), ...example.facts },
  };
  return assess(question, lawbook.ruleSetOn(date));
}
