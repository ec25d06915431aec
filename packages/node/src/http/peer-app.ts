// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { RecallRequest, SamsynError, isSamsynError, limits } from '@samsyn/terms';
import { Hono } from 'hono';
import type { CaseContext } from '../case/case-context.ts';
import { answerQuestion } from '../gate/answer-question.ts';
import { recallMessage } from '../inbox/recall-message.ts';
import { receive } from '../inbox/receive.ts';
import { recordMessage } from '../inbox/record-message.ts';
import { stageDocument } from '../inbox/stage-document.ts';
import { acceptProofs } from '../witness/accept-proofs.ts';
import { ProofBatch } from '../witness/proof-batch.ts';
import { makeAllowance } from './allowance.ts';
import { countAnswers } from './count-answers.ts';
import { guardRequest } from './guard-request.ts';
import { mountLedgerDoor } from './ledger-door.ts';
import { restInMaintenance } from './in-maintenance.ts';
import type { OfficerContext } from './officer-context.ts';
import { parseWith } from './parse-with.ts';
import { codedError, isOwnFault, problemResponse } from './problem-response.ts';
import { readBody, readJson } from './read-body.ts';
import { mountReconcileDoor } from './reconcile-door.ts';
import type { RefusalLines } from './refusal-lines.ts';
import { refusedActor, requirePeer, traceparentOfPeer } from './require-peer.ts';
import { mountStateDoor } from './state-door.ts';
import { mountStatementDoor } from './statement-door.ts';
import { traceAnswers } from './trace-answers.ts';

/** Where messages come: stops by a lane of their own, which no other message can fill. */
function lanes() {
  return [
    ['/peer/messages', undefined, makeAllowance(limits.messagesUnderWayMax)],
    ['/peer/stops', 'stop', makeAllowance(limits.stopsUnderWayMax)],
  ] as const;
}

/** The other authority's side of a node: reached over mutual TLS, by the peer of the agreement only. */
export function peerApp(
  context: CaseContext & Pick<OfficerContext, 'version' | 'tally' | 'maintenance'>,
  refusals: RefusalLines,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(traceAnswers(context.traces, 'peers', traceparentOfPeer(context)));
  app.use(countAnswers(context.tally, 'peers'));
  app.use(requirePeer(context));
  app.use(guardRequest);
  app.use(restInMaintenance(context.maintenance));
  app.onError(async (error) => {
    const coded = codedError(error);
    context.traces.say({ 'error.type': coded.code });
    if (isOwnFault(coded)) context.log.error({ code: coded.code, fault: error.name }, 'unforeseen');
    if (isSamsynError(error)) await refusals.add(refusedActor(context, coded), coded.code);
    return problemResponse(coded);
  });
  app.notFound(() => {
    throw new SamsynError('input.not-found', 'there is nothing at this address', 'path');
  });

  app.post('/peer/documents/:messageId/:digest', async (c) => {
    const sealed = await readBody(c.req.raw, limits.documentPieceBytesMax);
    return c.json(await stageDocument(context, { ...c.req.param(), sealed }));
  });
  for (const [path, kind, allowed] of lanes()) {
    app.post(path, async (c) => {
      const sealed = await readBody(c.req.raw, limits.messageBytesMax);
      const receipt = await allowed(async () =>
        recordMessage(context, await receive(context, sealed, kind)),
      );
      return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
    });
  }
  app.post('/peer/recalls/:messageId', async (c) => {
    const { sequence } = parseWith(
      RecallRequest,
      await readJson(c.req.raw, limits.requestBodyBytesMax),
      'body',
    );
    const receipt = await recallMessage(context, c.req.param('messageId'), sequence);
    if (!receipt) return c.body(null, 204);
    return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
  });
  app.post('/peer/gate', async (c) => {
    const asked = await readBody(c.req.raw, limits.messageBytesMax);
    return c.body(new Uint8Array(await answerQuestion(context, asked)));
  });
  mountReconcileDoor(app, context);
  mountStatementDoor(app, context);
  mountLedgerDoor(app, context);
  mountStateDoor(app, context, context.version);
  app.post('/peer/proofs', async (c) => {
    const batch = parseWith(ProofBatch, await readJson(c.req.raw, limits.messageBytesMax), 'body');
    return c.json(await acceptProofs(context, batch));
  });
  return app;
}
