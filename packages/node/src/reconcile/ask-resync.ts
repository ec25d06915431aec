// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { askTurns } from './ask-turn.ts';

/** How far the other authority has come in giving everything anew. */
export interface ResyncProgress {
  readonly done: boolean;
  readonly cases: number;
  readonly posted: number;
  readonly kept: number;
}

/**
 * Asks the peer to give everything anew that it is ours to have. What comes, comes through the peer's
 * door like any message. The function returned asks how far it has come; under an id that was asked
 * with before, the same work goes on.
 */
export async function askResync(
  context: DeliveryContext,
  runId: string,
): Promise<() => Promise<ResyncProgress>> {
  const ask = askTurns(context, runId);
  const content = { runId };
  await recordOnly(context, { event: 'resync.asked', actor: 'node', content });
  return async () => {
    const answer = await ask({ step: 'resync' });
    if (answer.step !== 'resync')
      throw new SamsynError('envelope.malformed', 'an answer to another step', 'answer');
    const { done, cases, posted, kept } = answer;
    return { done, cases, posted, kept };
  };
}
