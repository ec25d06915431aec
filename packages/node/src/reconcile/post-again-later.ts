// SPDX-License-Identifier: EUPL-1.2
import { record } from '../audit/record.ts';
import { enqueue } from '../delivery/enqueue.ts';
import { laneOf } from '../delivery/lane-of.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ExchangedCase } from './exchanged-case.ts';
import { keyedMessage, positionOf } from './keyed-lines.ts';
import { loadExchanged } from './load-exchanged.ts';
import type { RunKey } from './run-key.ts';
import type { Snapshot } from './take-snapshot.ts';

/** Messages that the peer wants posted again, by case, as they are called in the run. */
export type AskedAgain = readonly {
  readonly position: string;
  /** The case is at the peer; else only our handover can begin it again. */
  readonly here: boolean;
  readonly messages: readonly string[];
}[];

/**
 * Queues messages of ours that the peer has lost, to be posted again by the same walk. What is not
 * ours, or was never accepted there, is left out; so is what would come to a case that is not there.
 * @returns how many were queued
 */
export async function postAgainLater(
  context: DirectoryContext,
  key: RunKey,
  { known }: Pick<Snapshot, 'known'>,
  asked: AskedAgain,
): Promise<number> {
  const names = new Set(asked.flatMap(({ messages }) => messages));
  const cases = await loadExchanged(
    context,
    asked.flatMap(({ position }) => known.get(position)?.caseId ?? []),
  );
  const there = new Set(asked.flatMap(({ position, here }) => (here ? position : [])));
  const canTake = ({ caseId, messages }: ExchangedCase): boolean => {
    const [first] = messages.filter(({ result }) => result === 'accepted');
    const begunHere = first?.sender === context.own.authority.id && first.kind === 'handover';
    return begunHere || there.has(positionOf(key, caseId));
  };
  const queued = cases.filter(canTake).flatMap(({ personId, caseId, messages }) =>
    messages
      .filter(({ sender, result }) => sender === context.own.authority.id && result === 'accepted')
      .filter((message) => names.has(keyedMessage(key, message).message))
      .toSorted((a, b) => a.number - b.number)
      .map(({ messageId, sequenceName }) => ({ personId, caseId, messageId, sequenceName })),
  );
  if (queued.length === 0) return 0;
  return record(context, async (tx, ledger) => {
    for (const { personId, messageId, sequenceName } of queued)
      await enqueue(
        tx,
        'post-again',
        { personId, messageId },
        { queue: laneOf(`again:${sequenceName}`), key: `again:${messageId}` },
      );
    const line = await ledger.add({
      event: 'reconcile.asked-again',
      actor: `peer:${context.peer.authority.id}`,
      content: { messages: queued.map(({ messageId }) => messageId) },
    });
    return { line, result: queued.length };
  });
}
