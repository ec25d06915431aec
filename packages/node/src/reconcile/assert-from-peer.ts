// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { GivenBack, ReconcileAnswer, ReconcileQuestion } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';

/**
 * Returns when a turn that was opened says in its signed bytes that it goes from the peer to us.
 * @throws SamsynError `message.wrong-sender`, `message.wrong-recipient`
 */
export function assertFromPeer(
  context: DirectoryContext,
  turn: Pick<ReconcileQuestion | ReconcileAnswer | GivenBack, 'sender' | 'recipient'>,
  sealedBy: string,
): void {
  const peer = context.peer.authority.id;
  if (turn.sender !== peer || sealedBy !== peer)
    throw new SamsynError('message.wrong-sender', 'signed by another authority', 'sender');
  if (turn.recipient !== context.own.authority.id)
    throw new SamsynError('message.wrong-recipient', 'signed for another authority', 'recipient');
}
