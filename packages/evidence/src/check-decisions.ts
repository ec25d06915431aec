// SPDX-License-Identifier: EUPL-1.2
import { readReceiptHead } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import type { MessageInPart } from '@samsyn/envelope';
import type { DisclosedItem } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import { DispatchContent } from './entry-content.ts';
import type { RecordedDecision } from './entry-content.ts';

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
 * The decisions that the sender recorded before it sent, found to be those of the message: each item
 * of it that is shown was decided, by the law and on the day that it names, with the outcome that it
 * says.
 * @throws SamsynError `evidence.decision`
 */
export async function checkDecisions(
  message: MessageInPart,
  content: unknown,
  path: string,
): Promise<readonly RecordedDecision[]> {
  const parsed = DispatchContent.safeParse(content);
  if (!parsed.success) return fail('the entry holds no decisions in form', path);
  const { items } = parsed.data;
  for (const { said: disclosed } of message.places) {
    if (!disclosed || !('rule' in disclosed)) continue;
    const at = items.findIndex(({ item }) => item === disclosed.item);
    const decision = items[at];
    if (!decision) return fail('an item without a recorded decision', `${path}.items`);
    await checkOne(message, disclosed, decision, `${path}.items.${at}`);
  }
  return items;
}
