// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { seal } from '@samsyn/envelope';
import { Digest } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

/** SHA-256 of signed bytes. */
export function digestOf(bytes: Uint8Array): Digest {
  return Digest.parse(createHash('sha256').update(bytes).digest('hex'));
}

/** Signed bytes as they go to the peer, and the copy that we keep for ourselves. */
export interface SealedTwice {
  readonly sealed: Uint8Array;
  readonly sealedOwn: Uint8Array;
  readonly digest: Digest;
}

/** Seals signed bytes to the peer and to ourselves. */
export async function sealTwice(
  context: DirectoryContext,
  signed: Uint8Array,
): Promise<SealedTwice> {
  const sender = context.own.authority.id;
  const recipient = context.peer.authority.id;
  return {
    sealed: await seal(signed, context.peer.keys, { sender, recipient }),
    sealedOwn: await seal(signed, context.own.publicKeys, { sender, recipient: sender }),
    digest: digestOf(signed),
  };
}

/** The bytes of a question or an answer, as they are kept. */
export interface GateBytes {
  readonly digest: Digest;
  readonly sealed: Uint8Array;
  readonly sealedOwn?: Uint8Array;
  readonly at: string;
}

/** Keeps a question: `asked` by us, or `received` from the peer. */
export async function keepQuestion(
  tx: Tx,
  key: CaseKey,
  questionId: string,
  { digest, sealed, sealedOwn, at }: GateBytes,
): Promise<void> {
  await tx
    .insertInto('gate_questions')
    .values({
      person_id: key.personId,
      case_id: key.caseId,
      question_id: questionId,
      side: sealedOwn ? 'asked' : 'received',
      digest,
      sealed,
      sealed_own: sealedOwn ?? null,
      at,
    })
    .execute();
}

/** Keeps an answer: `given` by us, or `received` from the peer. */
export async function keepAnswer(
  tx: Tx,
  key: CaseKey,
  ids: { readonly answerId: string; readonly questionId: string },
  { digest, sealed, sealedOwn, at }: GateBytes,
): Promise<void> {
  await tx
    .insertInto('gate_answers')
    .values({
      person_id: key.personId,
      case_id: key.caseId,
      answer_id: ids.answerId,
      question_id: ids.questionId,
      side: sealedOwn ? 'given' : 'received',
      digest,
      sealed,
      sealed_own: sealedOwn ?? null,
      at,
    })
    .execute();
}
