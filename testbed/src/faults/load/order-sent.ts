// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { NodePlan } from '../../start/node-plan.ts';
import { persist } from '../persist.ts';
import type { LoadContext } from './load-context.ts';

export interface Order {
  readonly from: NodePlan['name'];
  readonly caseId: CaseId;
  readonly what: 'handover' | 'notice' | 'request' | 'stop';
  /** What the receiver must be able to read afterwards. */
  readonly token: string | null;
  /** Has the node send it. @returns the message's id */
  readonly attempt: () => Promise<string>;
  /** Whether it was sent, after an answer that did not say. */
  readonly look: () => Promise<string | undefined>;
}

/**
 * Has something sent, once, and keeps in the journal that it was to be sent and that the node has
 * said yes or no. @returns whether it said yes
 */
export async function orderSent(context: LoadContext, order: Order): Promise<boolean> {
  const { from, caseId, what, token, attempt, look } = order;
  const number = context.nextOrder();
  context.journal.write({ kind: 'ordered', order: number, from, caseId, what, token });
  context.onOrder();
  try {
    const messageId = await persist(what, attempt, look);
    context.journal.write({ kind: 'promised', order: number, messageId });
    context.onPromise(messageId);
    return true;
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    context.journal.write({ kind: 'refused', order: number, code: error.code });
    return false;
  }
}
