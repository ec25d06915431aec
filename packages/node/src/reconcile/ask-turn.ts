// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { open, seal, signReconcile, verifyReconcileAnswer } from '@samsyn/envelope';
import { MessageId, SamsynError, suite } from '@samsyn/terms';
import type { ReconcileAnswer, ReconcileQuestion } from '@samsyn/terms';
import { assertTaken } from '../delivery/assert-taken.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { assertFromPeer } from './assert-from-peer.ts';

/** Asks the other node one turn of a run and returns what it answered, verified. */
export type AskTurn = (body: ReconcileQuestion['body']) => Promise<ReconcileAnswer['body']>;

function assertAnswers(
  question: ReconcileQuestion,
  digest: string,
  { runId, turn, questionDigest, body }: ReconcileAnswer,
): void {
  const fits =
    runId === question.runId &&
    turn === question.turn &&
    questionDigest === digest &&
    (body.step === question.body.step || body.step === 'wait');
  if (!fits) throw new SamsynError('envelope.malformed', 'an answer to another turn', 'answer');
}

/**
 * The asking side of one run: every turn is signed, sealed, counted, and answered once.
 * @throws SamsynError `runtime.delivery-failed`, `envelope.*`, `message.*`, or the peer's code
 */
export function askTurns(context: DeliveryContext, runId: string): AskTurn {
  const sender = context.own.authority.id;
  const recipient = context.peer.authority.id;
  let turn = 0;
  return async (body) => {
    turn += 1;
    const question: ReconcileQuestion = {
      version: 1,
      suite,
      kind: 'reconcile-question',
      runId: MessageId.parse(runId),
      turn,
      sender,
      recipient,
      at: context.clock(),
      body,
    };
    const signed = await signReconcile(question, context.own.keys);
    const sealed = await seal(signed, context.peer.keys, { sender, recipient });
    const path = '/peer/reconcile';
    const reply = await context.peerClient.post(path, sealed, 'application/octet-stream');
    assertTaken(reply);
    const opened = await open(reply.body, context.own.keys);
    const answer = await verifyReconcileAnswer(opened.signed, context.peer.keys);
    assertFromPeer(context, answer, opened.sender);
    assertAnswers(question, createHash('sha256').update(signed).digest('hex'), answer);
    return answer.body;
  };
}
