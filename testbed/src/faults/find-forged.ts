// SPDX-License-Identifier: EUPL-1.2
import { broughtEarly } from './brought-early.ts';
import { directions } from './facts.ts';
import type { Facts, Finding } from './facts.ts';
import type { JournalLine } from './journal.ts';

/**
 * Effects that no decision of the sender's stands behind, or that it holds to be refused; accepted
 * forgeries. Those that it withdrew are found by themselves.
 */
export function findForged(journal: readonly JournalLine[], facts: Facts): readonly Finding[] {
  const forged = (messageId: string, why: string): Finding => ({ kind: 'forged', messageId, why });
  const accepted = journal.flatMap((line) =>
    line.kind === 'posted' && line.what === 'forged' && line.status < 400
      ? [forged(line.messageId, `a forgery was answered with ${line.status}`)]
      : [],
  );
  const early = broughtEarly(journal);
  const effects = directions.flatMap(({ from, to }) => {
    const digests = new Map(
      facts[from].dispatched.map(({ messageId, digest }) => [messageId, digest]),
    );
    const states = new Map(
      [...facts[from].cases.values()].flatMap(({ sent }) =>
        sent.map(({ messageId, state }) => [messageId, state] as const),
      ),
    );
    const inCases = [...facts[to].cases.values()].flatMap(({ events, entries }) => [
      ...events,
      ...entries.map(({ messageId }) => messageId),
    ]);
    const unknown = [...new Set(inCases)].filter((messageId) => !digests.has(messageId));
    return [
      ...unknown.map((messageId) => forged(messageId, 'in a case, and decided by nobody')),
      ...facts[to].received.flatMap(({ messageId, digest }) => {
        if (!digests.has(messageId)) return [forged(messageId, 'taken in, and decided by nobody')];
        if (digests.get(messageId) !== digest) return [forged(messageId, 'with other bytes')];
        return states.get(messageId) === 'refused' && !early.has(messageId)
          ? [forged(messageId, 'taken in, and refused at the sender')]
          : [];
      }),
    ];
  });
  return [...accepted, ...effects];
}
