// SPDX-License-Identifier: EUPL-1.2
import { signGate } from '@samsyn/envelope';
import { checkGate, gateFacts, hasRight } from '@samsyn/casework';
import type { GivenAnswer } from '@samsyn/casework';
import { GateResult, SamsynError, instantOf, isSamsynError } from '@samsyn/terms';
import type { Instant } from '@samsyn/terms';
import { loadSituation } from '../act/load-situation.ts';
import { requireAgreed } from '../agreement/require-agreed.ts';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { insertEntries } from '../case/entries.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { isSharedWithPeer } from '../case/shared-with-peer.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { askPeer } from './ask-peer.ts';
import type { Asked } from './ask-peer.ts';
import { drawQuestion } from './draw-question.ts';
import type { GateContext } from './gate-context.ts';
import { digestOf, keepAnswer, keepQuestion, sealTwice } from './keep-gate-bytes.ts';

interface AskedNow {
  /** The question that was asked; null when there was nobody to ask, or nothing could be. */
  readonly questionId: string | null;
  readonly asked: Asked | { readonly kind: 'nobody' };
}

/** Puts the question on the record, then asks. The other authority may have come to know of it. */
async function askNow(
  context: GateContext,
  officer: Officer,
  found: OwnCase,
  reasons: string,
): Promise<AskedNow> {
  if (!(await isSharedWithPeer(context.db, found.key)))
    return { questionId: null, asked: { kind: 'nobody' } };
  const drawn = drawQuestion(context, officer, found);
  const { questionId } = drawn.question;
  const signed = await signGate(drawn.question, context.own.keys);
  const bytes = await sealTwice(context, signed);
  await record(context, async (tx, ledger) => {
    await requireAgreed(tx, 'catalogue', context.lawbook.catalogueHash);
    await keepQuestion(tx, found.key, questionId, { ...bytes, at: drawn.question.askedAt });
    const line = await ledger.add({
      event: 'gate.asked',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { questionId, digest: bytes.digest, reasons, ...drawn.assessed },
    });
    return { line, result: undefined };
  });
  return { questionId, asked: await askPeer(context, drawn.question, bytes) };
}

/** A question that may not be asked is one that is not answered: nobody travels on it. */
async function askOrNot(
  context: GateContext,
  officer: Officer,
  found: OwnCase,
  reasons: string,
): Promise<AskedNow> {
  try {
    return await askNow(context, officer, found, reasons);
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return { questionId: null, asked: { kind: 'none', code: error.code } };
  }
}

/** Joins what was answered to the case, as received, with the bytes of the answer. */
async function keepAnswered(
  tx: Tx,
  found: OwnCase,
  { asked }: AskedNow,
  at: Instant,
): Promise<GivenAnswer | undefined> {
  switch (asked.kind) {
    case 'none':
      return undefined;
    case 'nobody':
      return { whole: true, entries: [] };
    case 'answered': {
      const { answer, sealed, signed } = asked;
      const entries = answer.items.flatMap((item) => item.entries);
      await keepAnswer(tx, found.key, answer, { digest: digestOf(signed), sealed, at });
      await insertEntries(tx, found.key, entries, at, answer.answerId);
      return { whole: answer.whole, entries };
    }
  }
}

function resultOf(
  context: GateContext,
  obstacles: ReturnType<typeof checkGate>,
  checkedAt: Instant,
): GateResult {
  const validMs = context.gateValidHours * 60 * 60 * 1000;
  return obstacles.length === 0
    ? { result: 'go', checkedAt, validUntil: instantOf(Date.parse(checkedAt) + validMs) }
    : GateResult.parse({ result: 'no-go', checkedAt, obstacles });
}

/**
 * The check before a departure, by a named officer: the other authority is asked now, what it
 * answers is joined to the case, and every obstacle is found anew. Each result is kept; nobody
 * overrides one.
 * @throws SamsynError `access.forbidden`, `input.not-found`
 */
export async function checkBeforeDeparture(
  context: GateContext,
  officer: Officer,
  caseId: string,
  reasons: string,
): Promise<GateResult> {
  if (!hasRight(officer.roles, 'act'))
    throw new SamsynError('access.forbidden', 'your role does not check departures');
  const before = await findOwnCase(context.db, officer, caseId);
  const askedNow = await askOrNot(context, officer, before, reasons);
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const at = context.clock();
    const answer = await keepAnswered(tx, before, askedNow, at);
    const found = await findOwnCase(tx, officer, caseId);
    const situation = await loadSituation(context, tx, officer, found);
    const facts = gateFacts({ ...situation, answer });
    const result = resultOf(context, checkGate(facts.situation, facts.seen), at);
    const checkId = context.newId();
    await tx
      .insertInto('gate_results')
      .values({
        person_id: found.key.personId,
        case_id: found.key.caseId,
        check_id: checkId,
        result: JSON.stringify(result),
        question_id: askedNow.questionId,
        entries_seen: found.entries.length,
        officer_id: officer.officerId,
        officer_name: officer.name,
        checked_at: at,
      })
      .execute();
    await addCaseEvent(context, tx, found.key, { kind: 'gate-checked', officer: officer.name });
    const line = await ledger.add({
      event: 'gate.checked',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: {
        checkId,
        questionId: askedNow.questionId,
        unanswered: askedNow.asked.kind === 'none' ? askedNow.asked.code : null,
        result: result.result,
        obstacles: result.result === 'go' ? [] : result.obstacles.map(({ reason }) => reason),
      },
    });
    return { line, result };
  });
}
