// SPDX-License-Identifier: EUPL-1.2
import { caseFacts, matterFacts } from '@samsyn/casework';
import type { FactSource } from '@samsyn/contract';
import { itemFacts } from '@samsyn/rules';
import type { FactName, Facts } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { standingOf } from '../case/standing-of.ts';
import type { CaseBasis } from '../case/standing-of.ts';
import type { LoadedDisclosure, LoadedItem } from './load-disclosure.ts';
import { assessAgain } from './refresh-items.ts';

type Sources = (fact: FactName) => readonly [FactSource, ...FactSource[]];

/** Set by who gives to whom, whatever the catalogue says of the item. */
const parties = new Set<FactName>(['sender', 'recipient']);

/**
 * Where each fact of an item's answer comes from. An entry is a source of a fact when the fact
 * would be otherwise without the entries of that item; the latest of them is named.
 */
export function factSources(
  context: CaseContext,
  found: CaseBasis,
  disclosure: Pick<LoadedDisclosure, 'purpose' | 'ground'>,
  item: LoadedItem,
): Sources {
  const { facts, date } = item.question;
  const factsOf = (other: CaseBasis): Facts =>
    assessAgain(context, other, disclosure, item, date).question.facts;
  const now = factsOf(found);
  const byItem = [...Map.groupBy(found.entries, (entry) => entry.item).values()].map((entries) => ({
    latest: entries.at(-1),
    without: factsOf({ ...found, entries: found.entries.filter((one) => !entries.includes(one)) }),
  }));
  const otherwise = found.protection === 'none' ? 'marking' : 'none';
  const unprotected = factsOf({ ...found, protection: otherwise });
  const ofCase: Facts = {
    ...caseFacts(found, standingOf(context, found, date)),
    ...matterFacts(found.entries, date),
  };
  const catalogued = context.lawbook.catalogue.items.get(item.item);
  const said = catalogued === undefined ? {} : itemFacts(catalogued);

  return (fact) => {
    const judgment = item.judgments.findLast((one) => one.fact === fact);
    if (judgment) return [{ kind: 'judgment', officer: judgment.officer, at: judgment.at }];
    const value = facts[fact];
    if (value === undefined || value === 'unknown') return [{ kind: 'unstated' }];
    if (now[fact] !== value) return [{ kind: 'earlier' }];
    const entries = byItem.flatMap(({ latest, without }): FactSource[] => {
      if (latest === undefined || without[fact] === value) return [];
      const { item: about, source, asOf } = latest;
      return [{ kind: 'entry', item: about, source, asOf }];
    });
    const [first, ...more] = entries;
    if (first) return [first, ...more];
    if (unprotected[fact] !== value) return [{ kind: 'protection' }];
    if (said[fact] === value && !parties.has(fact)) return [{ kind: 'catalogue' }];
    return [{ kind: ofCase[fact] === value ? 'case' : 'occasion' }];
  };
}
