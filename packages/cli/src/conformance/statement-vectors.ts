// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { seal, signAgreement, signGate } from '@samsyn/envelope';
import { ActId, AgreementStatement, Digest, GateQuestion, suite } from '@samsyn/terms';
import type { HttpAnswer } from './link.ts';
import type { LiveVector } from './live-vector.ts';
import { readProblem, readReceipt } from './read-reply.ts';
import type { Reply } from './read-reply.ts';
import { newHandover, newId } from './stage.ts';
import type { Stage } from './stage.ts';

const content = '{"version":"conformance","items":[]}';

function proposal(stage: Stage): AgreementStatement {
  return AgreementStatement.parse({
    version: 1,
    suite,
    kind: 'agreement',
    actId: newId(),
    subject: 'catalogue',
    hash: Digest.parse(createHash('sha256').update(content).digest('hex')),
    authority: stage.sender,
    recipient: stage.recipient,
    officer: { title: 'Conformance', unit: 'Conformance' },
    at: stage.clock(),
    act: 'proposed',
    reasons: 'Conformance vector: nothing that anybody is to agree on.',
  });
}

async function state(
  stage: Stage,
  statement: AgreementStatement,
  said: string | undefined,
): Promise<Reply> {
  const signed = await signAgreement(statement, stage.own);
  const delivery = { statement: Buffer.from(signed).toString('utf8'), content: said };
  const answer = await stage.link({
    path: '/peer/agreements',
    body: JSON.stringify(delivery),
    headers: { 'content-type': 'application/json' },
  });
  return readReceipt(stage, answer, { messageId: statement.actId, signed });
}

async function ask(stage: Stage, other: Partial<GateQuestion>): Promise<HttpAnswer | undefined> {
  const { personId, caseId, lawDate, catalogueHash, ruleSetHash, body } = newHandover(stage);
  const { sender, recipient } = stage;
  const question = GateQuestion.parse({
    version: 1,
    suite,
    kind: 'gate-question',
    questionId: newId(),
    sender,
    recipient,
    personId,
    caseId,
    lawDate,
    catalogueHash,
    ruleSetHash,
    askedAt: stage.clock(),
    items: body.items.slice(0, 1),
    ...other,
  });
  const signed = await signGate(question, stage.own);
  const bytes = await seal(signed, stage.node, { sender, recipient });
  return stage.link({ path: '/peer/gate', body: bytes });
}

/** What two authorities say to each other beside messages: agreements, and the question of a journey. */
export const statementVectors: readonly LiveVector[] = [
  {
    name: 'agreement-no-content',
    section: 'Agreements',
    says: 'A proposal without what it proposes.',
    expect: { status: 200, result: 'rejected', code: 'agreement.content' },
    send: async (stage) => state(stage, proposal(stage), undefined),
  },
  {
    name: 'agreement-other-content',
    section: 'Agreements',
    says: 'A proposal with content of another hash.',
    expect: { status: 200, result: 'rejected', code: 'agreement.content' },
    send: async (stage) => state(stage, proposal(stage), `${content} `),
  },
  {
    name: 'agreement-of-another',
    section: 'Agreements',
    says: 'A statement in the name of the node itself.',
    expect: { status: 400, code: 'message.wrong-sender' },
    send: async (stage) =>
      state(stage, { ...proposal(stage), authority: stage.recipient }, content),
  },
  {
    name: 'agreement-unknown-proposal',
    section: 'Agreements',
    says: 'An acceptance of a proposal that nobody made: no receipt.',
    expect: { status: 409, code: 'agreement.unknown' },
    send: async (stage) => {
      const { reasons: _reasons, ...rest } = { reasons: '', ...proposal(stage) };
      const act = { ...rest, act: 'accepted', proposalId: ActId.parse(newId()) };
      return state(stage, AgreementStatement.parse(act), undefined);
    },
  },
  {
    name: 'question-to-another',
    section: 'Question before departure',
    says: 'A question signed for another authority.',
    expect: { status: 400, code: 'message.wrong-recipient' },
    send: async (stage) => readProblem(await ask(stage, { recipient: stage.sender })),
  },
  {
    name: 'question-of-other-items',
    section: 'Question before departure',
    says: 'A question that brings more than that it is asked.',
    expect: { status: 400, code: 'message.schema' },
    send: async (stage) => readProblem(await ask(stage, {})),
  },
];
