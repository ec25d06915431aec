// SPDX-License-Identifier: EUPL-1.2
import { open, signGate, verifyGateQuestion } from '@samsyn/envelope';
import { MessageId, SamsynError, legalDay, suite } from '@samsyn/terms';
import type { Digest, GateQuestion, Instant } from '@samsyn/terms';
import { readTold } from '../act/read-told.ts';
import { agreedCatalogue } from '../agreement/agreed-catalogue.ts';
import { requireAgreed } from '../agreement/require-agreed.ts';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { insertEntries } from '../case/entries.ts';
import { loadCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { checkItems } from '../inbox/check-items.ts';
import { answeredItems } from './answered-items.ts';
import { questionItem } from './question-item.ts';
import { digestOf, keepAnswer, keepQuestion, sealTwice } from './keep-gate-bytes.ts';

interface OpenedQuestion {
  readonly question: GateQuestion;
  readonly digest: Digest;
  readonly sealed: Uint8Array;
}

async function openQuestion(context: CaseContext, sealed: Uint8Array): Promise<OpenedQuestion> {
  const opened = await open(sealed, context.own.keys);
  const question = await verifyGateQuestion(opened.signed, context.peer.keys);
  const sender = context.peer.authority.id;
  if (question.sender !== sender || opened.sender !== sender)
    throw new SamsynError('message.wrong-sender', 'asked by another authority', 'sender');
  if (question.recipient !== context.own.authority.id)
    throw new SamsynError('message.wrong-recipient', 'asked of another authority', 'recipient');
  const asks = questionItem[context.peer.authority.role];
  if (question.items.some(({ item }) => item !== asks))
    throw new SamsynError('message.schema', 'a question brings nothing but the asking', 'items');
  return { question, digest: digestOf(opened.signed), sealed };
}

/** The bytes given before in answer to this very question. */
async function earlierAnswer(context: CaseContext, { question, digest }: OpenedQuestion) {
  const earlier = await context.db
    .selectFrom('gate_answers as a')
    .innerJoin('gate_questions as q', (join) =>
      join.onRef('q.person_id', '=', 'a.person_id').onRef('q.question_id', '=', 'a.question_id'),
    )
    .select(['a.sealed', 'q.digest'])
    .where('a.question_id', '=', question.questionId)
    .where('a.side', '=', 'given')
    .executeTakeFirst();
  if (earlier && earlier.digest !== digest)
    throw new SamsynError(
      'message.replay-altered',
      'a question with this id came before with other bytes',
      'questionId',
    );
  return earlier?.sealed;
}

/** What every answer to this question says of itself. */
function answerTo(context: CaseContext, { question, digest }: OpenedQuestion, at: Instant) {
  const date = legalDay(at);
  return {
    version: 1,
    suite,
    kind: 'gate-answer',
    questionId: question.questionId,
    questionDigest: digest,
    sender: context.own.authority.id,
    recipient: question.sender,
    personId: question.personId,
    caseId: question.caseId,
    answeredAt: at,
    lawDate: date,
    catalogueHash: context.lawbook.catalogueHash,
    ruleSetHash: context.lawbook.ruleSetOn(date).hash,
  } as const;
}

/**
 * Answers the peer's question whether anything hinders a journey: with what the law says must go,
 * and whether anything waits. Question, answer and the ledger line are one transaction; the same
 * question again gets the same bytes.
 * @returns the signed answer, sealed to the asking authority
 * @throws SamsynError `envelope.*`, `message.*`, `agreement.not-agreed`, `input.not-found`
 */
export async function answerQuestion(context: CaseContext, bytes: Uint8Array): Promise<Uint8Array> {
  const asked = await openQuestion(context, bytes);
  const earlier = await earlierAnswer(context, asked);
  if (earlier) return earlier;
  const { question } = asked;
  return record(context, async (tx, ledger) => {
    await requireAgreed(tx, 'catalogue', context.lawbook.catalogueHash);
    checkItems(context, await agreedCatalogue(context, tx, question.catalogueHash), question.items);
    await lockCase(tx, question.caseId);
    const found = await loadCase(tx, question.caseId);
    if (found.key.personId !== question.personId)
      throw new SamsynError('input.not-found', 'the case is not here', 'caseId');
    const at = context.clock();
    const date = legalDay(at);
    const { items, whole, replays } = answeredItems(
      context,
      found,
      await readTold(tx, found),
      date,
    );
    const answerId = MessageId.parse(context.newId());
    const line = await ledger.add({
      event: 'gate.answered',
      actor: `peer:${question.sender}`,
      caseId: found.caseId,
      content: {
        questionId: question.questionId,
        question: asked.digest,
        answerId,
        whole,
        replays,
      },
    });
    const signed = await signGate(
      {
        ...answerTo(context, asked, at),
        answerId,
        items: [...items],
        whole,
        ledgerLeaf: line.leafHash,
      },
      context.own.keys,
    );
    const answer = await sealTwice(context, signed);
    const { questionId } = question;
    await keepQuestion(tx, found.key, questionId, { ...asked, at });
    await keepAnswer(tx, found.key, { answerId, questionId }, { ...answer, at });
    const told = question.items.flatMap(({ entries }) => entries);
    await insertEntries(tx, found.key, told, at, questionId);
    await addCaseEvent(context, tx, found.key, {
      kind: 'gate-answered',
      happenedAt: question.askedAt,
      authority: question.sender,
      items: items.map(({ item }) => item),
      messageId: answerId,
    });
    return { line, result: answer.sealed };
  });
}
