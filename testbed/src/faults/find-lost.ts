// SPDX-License-Identifier: EUPL-1.2
import type { JournalLine } from './journal.ts';
import { directions } from './facts.ts';
import type { Facts, Finding } from './facts.ts';

/** Ends at which a message has had no effect, on the record of both. */
const endedWithoutEffect: ReadonlySet<string> = new Set(['withdrawn', 'refused']);

function lost(messageId: string, why: string): Finding {
  return { kind: 'lost', messageId, why };
}

/** What was promised to an officer, and what a ledger decided, of which the receiver knows nothing. */
function* lostIn(facts: Facts, { from, to }: (typeof directions)[number]): Generator<Finding> {
  const sender = facts[from];
  const receiver = facts[to];
  const taken = new Set(receiver.received.map(({ messageId }) => messageId));
  for (const { messageId, caseId } of sender.dispatched) {
    const state = sender.cases.get(caseId)?.sent.find((one) => one.messageId === messageId)?.state;
    if (state !== undefined && endedWithoutEffect.has(state)) continue;
    if (!taken.has(messageId)) yield lost(messageId, `${state ?? 'unknown'} at the sender`);
    else if (state !== 'delivered') yield lost(messageId, `taken in, ${state} at the sender`);
    else if (!receiver.cases.get(caseId)?.events.includes(messageId))
      yield lost(messageId, 'in the ledger of the receiver, and not in its case');
  }
  for (const { messageId, ledgerLeaf } of sender.receipted)
    if (!receiver.leaves.has(ledgerLeaf))
      yield lost(messageId, 'the receipt names an entry that the ledger of the receiver lacks');
}

/**
 * Messages that were promised or decided and have not come; receipts for what is not on record; and
 * words that an officer gave and that the receiving officer cannot read.
 */
export function findLost(journal: readonly JournalLine[], facts: Facts): readonly Finding[] {
  const found = directions.flatMap((direction) => [...lostIn(facts, direction)]);
  const orders = new Map(
    journal.flatMap((line) => (line.kind === 'ordered' ? [[line.order, line] as const] : [])),
  );
  for (const line of journal) {
    const order = line.kind === 'promised' ? orders.get(line.order) : undefined;
    if (line.kind !== 'promised' || !order) continue;
    const { messageId } = line;
    const [sender, receiver] = [
      facts[order.from],
      facts[order.from === 'police' ? 'migration' : 'police'],
    ];
    if (!sender.dispatched.some((one) => one.messageId === messageId))
      found.push(lost(messageId, 'promised to an officer, and not in the ledger of the sender'));
    const { token } = order;
    const came = receiver.received.some((one) => one.messageId === messageId);
    const entries = receiver.cases.get(order.caseId)?.entries ?? [];
    if (came && token !== null && !entries.some(({ text }) => text.includes(token)))
      found.push(lost(messageId, 'it came without what was to be told'));
  }
  return found;
}
