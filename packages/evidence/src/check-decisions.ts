// SPDX-License-Identifier: EUPL-1.2
import { readReceiptHead } from '@samsyn/rules/receipt-head';
import { SamsynError } from '@samsyn/terms';
import type { MessageInPart } from '@samsyn/envelope';
import type { DisclosedItem, ItemId } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { OpenedDecision } from './check-entries.ts';
import { RecordedDecision } from './entry-content.ts';

function fail(reason: string, path: string): never {
  throw new SamsynError('evidence.decision', reason, path);
}

async function checkOne(
  { form: message }: MessageInPart,
  disclosed: DisclosedItem,
  decision: RecordedDecision,
  path: string,
): Promise<void> {
  const head = await atPlace('evidence.decision', path, () => readReceiptHead(decision.replay));
  if (decision.outcome !== disclosed.outcome || decision.rule !== disclosed.rule)
    fail('the message says another outcome or rule', path);
  if (head.outcome !== decision.outcome || head.mode !== disclosed.mode)
    fail('the replay receipt says another outcome', path);
  if (decision.ruleSet !== message.ruleSetHash || !decision.ruleSet.startsWith(head.lawHashStart))
    fail('decided by another law than the message names', path);
  if (head.day !== message.lawDate) fail('decided for another day', path);
}

/**
 * The items of the message that are shown and whose recorded decision is in the bundle: each was
 * decided by the law and on the day that the message names, with the outcome that it says.
 * @throws SamsynError `evidence.decision`, also for a decision on an item that was not sent
 */
export async function checkDecisions(
  message: MessageInPart,
  decisions: readonly OpenedDecision[],
): Promise<readonly ItemId[]> {
  const items = message.places.filter(({ list }) => list === 'items');
  const decided: ItemId[] = [];
  for (const { content, path } of decisions) {
    const parsed = RecordedDecision.safeParse(content);
    if (!parsed.success) return fail('the entry holds no decision in form', path);
    const place = items.find(({ item }) => item === parsed.data.item);
    if (!place) return fail('a decision on an item that is not in the message', path);
    if (decided.includes(place.item)) return fail('the same item decided twice', path);
    if (!place.said || !('rule' in place.said)) continue;
    await checkOne(message, place.said, parsed.data, path);
    decided.push(place.item);
  }
  return decided;
}
