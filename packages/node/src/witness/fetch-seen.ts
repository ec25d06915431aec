// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint } from '@samsyn/ledger';
import { SamsynError, limits } from '@samsyn/terms';
import type { PeerAnswer } from '../delivery/peer-client.ts';
import type { SignedHead } from './kept-checkpoints.ts';

/**
 * A checkpoint of one ledger as somebody has it, its signature by that ledger verified; none when
 * they have none.
 * @throws SamsynError `ledger.*` when it is not signed by the ledger, `runtime.delivery-failed`
 */
export async function fetchSeen(
  ask: () => Promise<PeerAnswer>,
  vkey: string,
): Promise<SignedHead | undefined> {
  const { status, body } = await ask();
  if (status === 404) return undefined;
  if (status !== 200 || body.length > limits.ledgerAnswerBytesMax)
    throw new SamsynError('runtime.delivery-failed', `the answer was ${status}`, 'checkpoint');
  const note = Buffer.from(body).toString('utf8');
  const { size, root } = await openCheckpoint(note, vkey);
  return { size, root, note };
}
