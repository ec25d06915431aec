// SPDX-License-Identifier: EUPL-1.2
import type { JournalLine } from './journal.ts';
import { directions } from './facts.ts';
import type { Facts, Finding } from './facts.ts';

/** Where in its sequence each message stands: those of a case and direction, stops by themselves. */
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

/**
 * Messages taken in after one that was decided later in their sequence; and messages that officers
 * ordered in another order than the sender's ledger has them.
 */
export function findOutOfOrder(journal: readonly JournalLine[], facts: Facts): readonly Finding[] {
  const promised = journal.flatMap((line) => (line.kind === 'promised' ? [line.messageId] : []));
  return directions.flatMap(({ from, to }) => {
    const kindOf = new Map(facts[to].received.map(({ messageId, kind }) => [messageId, kind]));
    const decided = facts[from].dispatched;
    const sequenceOf = new Map(
      decided.map(({ messageId, caseId }) => {
        const lane = kindOf.get(messageId) === 'stop' ? 'stop' : 'case';
        return [messageId, `${lane}:${caseId}`];
      }),
    );
    const ids = firstOfEach(decided.map(({ messageId }) => messageId));
    const taken = firstOfEach(facts[to].received.map(({ messageId }) => messageId));
    const say =
      (why: string) =>
      (messageId: string): Finding => {
        return { kind: 'out-of-order', messageId, why };
      };
    return [
      ...misplaced(ids, taken, sequenceOf).map(say('taken in after one decided later')),
      ...misplaced(promised, ids, sequenceOf).map(say('decided in another order than ordered')),
    ];
  });
}
