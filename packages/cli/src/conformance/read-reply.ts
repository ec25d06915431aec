// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { Problem } from '@samsyn/contract';
import { verifyReceipt } from '@samsyn/envelope';
import { isSamsynError } from '@samsyn/terms';
import type { Expected } from './live-vector.ts';
import type { HttpAnswer } from './link.ts';
import type { Stage } from './stage.ts';

/** What came of a vector, and what is wrong with the form of the answer itself. */
export type Reply = Expected & { readonly fault?: string };

/** What a receipt must name. */
export interface Receipted {
  readonly messageId: string;
  readonly signed: Uint8Array;
}

function problemIn({ status, mediaType, body }: HttpAnswer): Reply {
  if (!mediaType.startsWith('application/problem+json'))
    return { status, fault: `${status} without a problem (RFC 9457)` };
  try {
    const { code, status: said } = Problem.parse(JSON.parse(Buffer.from(body).toString('utf8')));
    return { status, code, ...(said !== status && { fault: 'another status in the problem' }) };
  } catch {
    return { status, fault: 'a problem without a code that is known' };
  }
}

/** An answer that is not a receipt. */
export function readProblem(answer: HttpAnswer | undefined): Reply {
  if (!answer) return {};
  return answer.status < 400 ? { status: answer.status } : problemIn(answer);
}

/** The answer to a message: a receipt, whose signatures and names are verified, or a problem. */
export async function readReceipt(
  stage: Stage,
  answer: HttpAnswer | undefined,
  { messageId, signed }: Receipted,
): Promise<Reply> {
  if (!answer || answer.status >= 400) return readProblem(answer);
  const { status } = answer;
  try {
    const receipt = await verifyReceipt(answer.body, stage.node);
    const { result, code } = receipt;
    const digest = createHash('sha256').update(signed).digest('hex');
    const named = receipt.messageId === messageId && receipt.digest === digest;
    const addressed = receipt.sender === stage.recipient && receipt.recipient === stage.sender;
    return {
      status,
      result,
      ...(code !== undefined && { code }),
      ...(!named && { fault: 'a receipt for another message' }),
      ...(!addressed && { fault: 'a receipt from or to another authority' }),
    };
  } catch (error) {
    return { status, fault: `no receipt: ${isSamsynError(error) ? error.code : 'unreadable'}` };
  }
}
