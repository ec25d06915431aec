// SPDX-License-Identifier: EUPL-1.2
import { itemFacts } from '@samsyn/rules';
import type { CatalogueItem, Facts, PlainDate, Question } from '@samsyn/terms';
import type { Caseload } from './caseload/caseload.ts';
import { type Way, wayFacts } from './ways.ts';

/** The question that the law would be asked of an item of one case of the load, that way. */
export function questionOf(
  { columns, alike }: Caseload,
  place: number,
  entry: CatalogueItem,
  way: Way,
  date: PlainDate,
): Question {
  const own: Facts = Object.fromEntries(
    [...columns].map(([name, { domain, codes }]) => [name, domain[codes[place] ?? 0] ?? '']),
  );
  const facts = { ...alike, ...own, ...itemFacts(entry), ...wayFacts(way, entry) };
  const mode = facts['mode'] === 'push' ? 'push' : 'pull';
  return { item: entry.item, mode, date, secrecy: entry.secrecy, facts };
}
