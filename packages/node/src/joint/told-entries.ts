// SPDX-License-Identifier: EUPL-1.2
import { JointTold } from '@samsyn/contract';
import type { ItemEntry } from '@samsyn/terms';
import type { ToldMessage } from './told-message.ts';

/** An entry in the form in which it was told last, and the message that told it first. */
export interface ToldEntry {
  readonly entry: ItemEntry;
  readonly told: JointTold;
}

/** How a message is named beside what it told. */
export function toldIn({ by, at, messageId }: ToldMessage): JointTold {
  return JointTold.parse({ by, at, messageId });
}

/** Every entry that one has told the other, once each, in the order in which they were told. */
export function toldEntries(messages: readonly ToldMessage[]): readonly ToldEntry[] {
  const found = new Map<string, ToldEntry>();
  for (const message of messages) {
    for (const entry of message.body.items.flatMap((item) => item.entries)) {
      const { told } = found.get(entry.entryId) ?? { told: toldIn(message) };
      found.set(entry.entryId, { entry, told });
    }
  }
  return [...found.values()];
}
