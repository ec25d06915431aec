// SPDX-License-Identifier: EUPL-1.2
import type { SignedMessage } from '@samsyn/envelope';
import type { CaseMessage } from '@samsyn/terms';
import { readReceipt } from './read-reply.ts';
import type { Reply } from './read-reply.ts';
import { sealed, signed } from './stage.ts';
import type { Stage } from './stage.ts';

/** Posts sealed bytes where a message of this kind is taken, and reads the receipt. */
export async function postSealed(
  stage: Stage,
  bytes: Uint8Array,
  message: CaseMessage,
  { signed: over }: Pick<SignedMessage, 'signed'>,
): Promise<Reply> {
  const path = message.body.kind === 'stop' ? '/peer/stops' : '/peer/messages';
  const answer = await stage.link({ path, body: bytes });
  return readReceipt(stage, answer, { messageId: message.messageId, signed: over });
}

/** Signs, seals and posts a message as its sender does. */
export async function postMessage(stage: Stage, message: CaseMessage): Promise<Reply> {
  const whole = await signed(stage, message);
  return postSealed(stage, await sealed(stage, whole), message, whole);
}
