// SPDX-License-Identifier: EUPL-1.2
import type { JournalLine } from './journal.ts';
import { directions } from './facts.ts';
import type { Facts, Finding, SeenCase } from './facts.ts';

/** Where in its sequence, that of its case and direction, each message stands. */
function places(ids: readonly string[], sequenceOf: ReadonlyMap<string, string>) {
  const last = new Map<string, number>();
  return ids.flatMap((messageId) => {
    const sequence = sequenceOf.get(messageId);
    if (sequence === undefined) return [];
    const place = (last.get(sequence) ?? 0) + 1;
    last.set(sequence, place);
    return [{ messageId, sequence, place }];
  });
}

/** Messages of `second` that stand before one that `first` has before them. */
function misplaced(
  first: readonly string[],
  second: readonly string[],
  sequenceOf: ReadonlyMap<string, string>,
): readonly string[] {
  const order = new Map(
    places(first, sequenceOf).map(({ messageId, place }) => [messageId, place]),
  );
  const highest = new Map<string, number>();
  return places(second, sequenceOf).flatMap(({ messageId, sequence }) => {
    const place = order.get(messageId);
    if (place === undefined) return [];
    const before = highest.get(sequence) ?? 0;
    highest.set(sequence, Math.max(before, place));
    return place < before ? [messageId] : [];
  });
}

function firstOfEach(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

/** Cases that one authority reads as stopped and the other not: their stops did not end the same. */
function unlikeStops({ migration, police }: Facts): readonly Finding[] {
  return [...police.cases].flatMap(([caseId, seen]): Finding[] => {
    const other = migration.cases.get(caseId);
    if (!other || other.isStopped === seen.isStopped) return [];
    const standing = (sent: SeenCase['sent']): string => sent.map(({ state }) => state).join(' ');
    const why = [
      `a stop stands at ${seen.isStopped ? 'police' : 'migration'} alone in ${caseId}`,
      `migration sent: ${standing(other.sent)}`,
      `police sent: ${standing(seen.sent)}`,
    ].join('; ');
    return [{ kind: 'out-of-order', messageId: seen.events.at(-1) ?? '', why, caseId }];
  });
}

/**
 * Messages taken in after one that was decided later in their sequence; messages that officers
 * ordered in another order than the sender's ledger has them; and stops, which need no predecessor
 * and may overtake each other, where they do not come to the same in the end.
 */
export function findOutOfOrder(journal: readonly JournalLine[], facts: Facts): readonly Finding[] {
  const promised = journal.flatMap((line) => (line.kind === 'promised' ? [line.messageId] : []));
  const found = directions.flatMap(({ from, to }) => {
    const stops = new Set(
      facts[to].received.flatMap(({ kind, messageId }) => (kind === 'stop' ? [messageId] : [])),
    );
    const decided = facts[from].dispatched.filter(({ messageId }) => !stops.has(messageId));
    const sequenceOf = new Map(decided.map(({ messageId, caseId }) => [messageId, caseId]));
    const ids = firstOfEach(decided.map(({ messageId }) => messageId));
    const taken = firstOfEach(facts[to].received.map(({ messageId }) => messageId));
    const say =
      (why: string) =>
      (messageId: string): Finding => ({ kind: 'out-of-order', messageId, why });
    return [
      ...misplaced(ids, taken, sequenceOf).map(say('taken in after one decided later')),
      ...misplaced(promised, ids, sequenceOf).map(say('decided in another order than ordered')),
    ];
  });
  return [...found, ...unlikeStops(facts)];
}
