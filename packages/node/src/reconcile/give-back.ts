// SPDX-License-Identifier: EUPL-1.2
import { open, seal, signGivenBack } from '@samsyn/envelope';
import { GivenBackAnswer, MessageId, SamsynError, limits, suite } from '@samsyn/terms';
import { assertTaken } from '../delivery/assert-taken.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import type { LostMessage } from './lost-messages.ts';

async function tell(
  context: DeliveryContext,
  runId: string,
  some: readonly LostMessage[],
): Promise<readonly string[]> {
  const sender = context.own.authority.id;
  const recipient = context.peer.authority.id;
  const signed = await signGivenBack(
    {
      version: 1,
      suite,
      kind: 'given-back',
      runId: MessageId.parse(runId),
      sender,
      recipient,
      at: context.clock(),
      messages: some.flatMap(({ told }) => told ?? []),
    },
    context.own.keys,
  );
  const sealed = await seal(signed, context.peer.keys, { sender, recipient });
  const answer = await context.peerClient.post(
    '/peer/given-back',
    sealed,
    'application/octet-stream',
  );
  assertTaken(answer);
  const opened = await open(answer.body, context.own.keys);
  if (opened.sender !== recipient)
    throw new SamsynError('message.wrong-sender', 'answered by another authority', 'sender');
  return GivenBackAnswer.parse(JSON.parse(new TextDecoder().decode(opened.signed))).here;
}

/**
 * Tells the peer what it has lost of these messages, in statements of bounded size.
 * @returns the cases among them that are at the peer
 * @throws SamsynError `runtime.delivery-failed`, `envelope.*`, or the peer's code
 */
export async function giveBack(
  context: DeliveryContext,
  runId: string,
  lost: readonly LostMessage[],
): Promise<ReadonlySet<string>> {
  const here = new Set<string>();
  for (let at = 0; at < lost.length; at += limits.givenBackMessagesMax) {
    const some = lost.slice(at, at + limits.givenBackMessagesMax);
    for (const caseId of await tell(context, runId, some)) here.add(caseId);
  }
  return here;
}
