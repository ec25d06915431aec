// SPDX-License-Identifier: EUPL-1.2
import { directions } from './facts.ts';
import type { Facts, Finding } from './facts.ts';

/** Each member that stands more than once, with how often. */
function repeated(members: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
}

/** Messages with an effect more than once: in the ledger, in the case, or by a second receipt. */
export function findDoubled(facts: Facts): readonly Finding[] {
  return directions.flatMap(({ from, to }) => {
    const times =
      (what: string) =>
      ([messageId, count]: readonly [string, number]): Finding => ({
        kind: 'doubled',
        messageId,
        why: `${count} times ${what}`,
      });
    const receiver = facts[to];
    const events = [...receiver.cases.values()].flatMap((seen) => seen.events);
    const ids = (of: readonly { readonly messageId: string }[]) =>
      of.map(({ messageId }) => messageId);
    return [
      ...repeated(ids(receiver.received)).map(times('taken in')),
      ...repeated(events).map(times('in the case')),
      ...repeated(ids(facts[from].receipted)).map(times('receipted')),
      ...repeated(ids(facts[from].dispatched)).map(times('decided')),
    ];
  });
}
