// SPDX-License-Identifier: EUPL-1.2
import type { CaseMessage } from '@samsyn/terms';
import { instantAfter } from '@samsyn/terms';
import type { Expected, LiveVector } from './live-vector.ts';
import { postMessage, postSealed } from './post-message.ts';
import { readProblem, readReceipt } from './read-reply.ts';
import type { Reply } from './read-reply.ts';
import { newHandover, newId, noticeAfter, sealed, signed } from './stage.ts';
import type { Stage } from './stage.ts';

/** The handover taken in first; a vector that builds on it says so when it was not. */
async function after(
  stage: Stage,
  then: (handover: CaseMessage) => Promise<Reply>,
): Promise<Reply> {
  const handover = newHandover(stage);
  const first = await postMessage(stage, handover);
  if (first.result === 'accepted') return then(handover);
  return { ...first, fault: 'the handover that comes first was not accepted' };
}

/** The same message twice, the second time as `again` makes it. */
async function twice(
  stage: Stage,
  again: (bytes: Uint8Array, reseal: () => Promise<Uint8Array>) => Promise<Uint8Array>,
): Promise<Reply> {
  const message = newHandover(stage);
  const whole = await signed(stage, message);
  const bytes = await sealed(stage, whole);
  const path = '/peer/messages';
  const first = await stage.link({ path, body: bytes });
  const second = await stage.link({ path, body: await again(bytes, () => sealed(stage, whole)) });
  const same = Buffer.from(first?.body ?? []).equals(Buffer.from(second?.body ?? []));
  const receipted = { messageId: message.messageId, signed: whole.signed };
  const reply = await readReceipt(stage, second, receipted);
  return same ? { ...reply, same: true } : { ...reply, fault: 'another receipt than before' };
}

async function recall(stage: Stage, message: CaseMessage): Promise<Reply> {
  const answer = await stage.link({
    path: `/peer/recalls/${message.messageId}`,
    body: JSON.stringify({ sequence: message.sequence }),
    headers: { 'content-type': 'application/json' },
  });
  return readProblem(answer);
}

type Row = readonly [name: string, says: string, expect: Expected, send: LiveVector['send']];

const accepted = { status: 200, result: 'accepted' } as const;

const rows: readonly Row[] = [
  [
    'same-bytes',
    'The same bytes again: the receipt that was given, to the byte.',
    { ...accepted, same: true },
    async (stage) => twice(stage, async (bytes) => bytes),
  ],
  [
    'sealed-anew',
    'The same message sealed anew: the same receipt.',
    { ...accepted, same: true },
    async (stage) => twice(stage, async (_, reseal) => reseal()),
  ],
  [
    'replay-altered',
    'Other bytes under the same id.',
    { status: 409, code: 'message.replay-altered' },
    async (stage) =>
      after(stage, async (handover) => {
        const sentAt = instantAfter(handover.sentAt, 1);
        return postMessage(stage, { ...handover, sentAt });
      }),
  ],
  [
    'signed-again',
    'The same message signed again is other bytes.',
    { status: 409, code: 'message.replay-altered' },
    async (stage) => after(stage, async (handover) => postMessage(stage, handover)),
  ],
  [
    'number-taken',
    'Another message under a number that has been had.',
    { status: 400, code: 'message.sequence' },
    async (stage) =>
      after(stage, async (handover) => postMessage(stage, noticeAfter(stage, handover, 1))),
  ],
  [
    'next-in-order',
    'The next of its sequence.',
    accepted,
    async (stage) =>
      after(stage, async (handover) => postMessage(stage, noticeAfter(stage, handover, 2))),
  ],
  [
    'gap',
    'One that follows a message that has not come is held, and is no verdict.',
    { status: 200, result: 'held', code: 'message.gap' },
    async (stage) =>
      after(stage, async (handover) => postMessage(stage, noticeAfter(stage, handover, 3))),
  ],
  [
    'recall-before',
    'Asked back before it came: 204.',
    { status: 204 },
    async (stage) => recall(stage, newHandover(stage)),
  ],
  [
    'recalled',
    'A message that was asked back comes after all.',
    { status: 200, result: 'rejected', code: 'message.recalled' },
    async (stage) => {
      const message = newHandover(stage);
      await recall(stage, message);
      return postMessage(stage, message);
    },
  ],
  [
    'recall-after',
    'Asked back after it came: the receipt.',
    { status: 200 },
    async (stage) => after(stage, async (handover) => recall(stage, handover)),
  ],
  [
    'recall-another-sequence',
    'Asked back in a sequence that is not the sender’s.',
    { status: 400, code: 'message.schema' },
    async (stage) => {
      const message = newHandover(stage);
      const sequence = { name: `case:${newId()}:${stage.recipient}`, number: 1 };
      return recall(stage, { ...message, sequence });
    },
  ],
  [
    'stop-lane',
    'Only stops come where stops come.',
    { status: 400, code: 'message.schema' },
    async (stage) => {
      const message = newHandover(stage);
      const whole = await signed(stage, message);
      const body = await sealed(stage, whole);
      return readProblem(await stage.link({ path: '/peer/stops', body }));
    },
  ],
  [
    'sealed-as-other-sender',
    'Sealed as from somebody with whom there is no agreement.',
    { status: 403, code: 'envelope.unknown-sender' },
    async (stage) => {
      const message = newHandover(stage);
      const whole = await signed(stage, message);
      const bytes = await sealed({ ...stage, sender: stage.recipient }, whole);
      return postSealed(stage, bytes, message, whole);
    },
  ],
];

/** What depends on what came before: order, repetition and taking back. */
export const orderVectors: readonly LiveVector[] = rows.map(([name, says, expect, send]) => ({
  name,
  section: 'Delivery and recall',
  says,
  expect,
  send,
}));
