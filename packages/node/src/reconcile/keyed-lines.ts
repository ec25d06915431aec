// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId } from '@samsyn/terms';
import type { KeyedCase, KeyedItem, KeyedLines, KeyedMessage } from '@samsyn/terms';
import type { ExchangedCase, ExchangedItem, ExchangedMessage } from './exchanged-case.ts';
import type { RunKey } from './run-key.ts';

/** What a message is called in this run. */
export function keyedMessage(key: RunKey, message: ExchangedMessage): KeyedMessage {
  return {
    message: key.digest('message', message.messageId),
    sender: AuthorityId.parse(message.sender),
    sequence: key.digest('sequence', message.sequenceName),
    number: message.number,
    digest: key.digest('bytes', message.digest),
    result: message.result,
  };
}

/** What an item and its entries are called in this run. */
export function keyedItem(key: RunKey, { sender, item, entries }: ExchangedItem): KeyedItem {
  return {
    sender: AuthorityId.parse(sender),
    item: key.digest('item', item),
    entries: key.digest('entries', ...entries.toSorted()),
  };
}

export function positionOf(key: RunKey, caseId: string): string {
  return key.digest('case', caseId);
}

/** All that is held of a case, as keyed digests. */
export function keyedLines(key: RunKey, held: ExchangedCase): KeyedLines {
  return {
    position: positionOf(key, held.caseId),
    messages: held.messages.map((message) => keyedMessage(key, message)),
    ...(held.items && { items: held.items.map((item) => keyedItem(key, item)) }),
  };
}

const isSettled = ({ result }: ExchangedMessage): boolean =>
  result === 'accepted' || result === 'rejected';

/**
 * The one digest of a case: equal at two nodes that hold the same settled messages with the same
 * bytes, results and entries. What is on its way is not in it.
 * @returns undefined when nothing has been exchanged on the case
 */
export function keyedCase(key: RunKey, held: ExchangedCase): KeyedCase | undefined {
  const settled = held.messages.filter(isSettled);
  if (settled.length === 0) return undefined;
  const messages = settled.map((one) => JSON.stringify(keyedMessage(key, one))).toSorted();
  const items = (held.items ?? []).map((one) => JSON.stringify(keyedItem(key, one))).toSorted();
  return {
    position: positionOf(key, held.caseId),
    print: key.digest('print', ...messages, ...items),
  };
}
