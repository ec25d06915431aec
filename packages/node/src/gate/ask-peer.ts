// SPDX-License-Identifier: EUPL-1.2
import { gateItems } from '@samsyn/casework';
import { open, verifyGateAnswer } from '@samsyn/envelope';
import { SamsynError, isSamsynError, limits } from '@samsyn/terms';
import type { ErrorCode, GateAnswer, GateQuestion } from '@samsyn/terms';
import { agreedCatalogue } from '../agreement/agreed-catalogue.ts';
import { checkItems } from '../inbox/check-items.ts';
import type { GateContext } from './gate-context.ts';

import type { SealedTwice } from './keep-gate-bytes.ts';

/** What came back: a verified answer with its bytes, or the code of why none came. */
export type Asked =
  | { readonly kind: 'none'; readonly code: ErrorCode }
  | {
      readonly kind: 'answered';
      readonly answer: GateAnswer;
      readonly sealed: Uint8Array;
      readonly signed: Uint8Array;
    };

function assertFits(question: GateQuestion, digest: string, answer: GateAnswer): void {
  const fits =
    answer.questionId === question.questionId &&
    answer.questionDigest === digest &&
    answer.sender === question.recipient &&
    answer.recipient === question.sender &&
    answer.personId === question.personId &&
    answer.caseId === question.caseId;
  const stray = answer.items.find(({ item }) => !gateItems.has(item));
  if (stray) throw new SamsynError('message.schema', 'not an item of an answer', stray.item);
  if (!fits) throw new SamsynError('envelope.malformed', 'an answer to something else', 'answer');
}

async function ask(
  context: GateContext,
  question: GateQuestion,
  { sealed: asked, digest }: SealedTwice,
): Promise<Asked> {
  const { status, body } = await context.peerClient.post(
    '/peer/gate',
    asked,
    'application/octet-stream',
    limits.gateAnswerMs,
  );
  if (status !== 200)
    throw new SamsynError('runtime.delivery-failed', 'the question was not answered', 'peer');
  const opened = await open(body, context.own.keys);
  const answer = await verifyGateAnswer(opened.signed, context.peer.keys);
  assertFits(question, digest, answer);
  const catalogue = await agreedCatalogue(context, context.db, answer.catalogueHash);
  checkItems(context, catalogue, answer.items);
  return { kind: 'answered', answer, sealed: body, signed: opened.signed };
}

/**
 * Asks the other authority now, and waits no longer than `limits.gateAnswerMs`. What does not come,
 * comes late, answers something else or is not signed by the peer is no answer.
 */
export async function askPeer(
  context: GateContext,
  question: GateQuestion,
  sealed: SealedTwice,
): Promise<Asked> {
  try {
    return await ask(context, question, sealed);
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return { kind: 'none', code: error.code };
  }
}
