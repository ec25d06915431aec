// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { AgreementDelivery, SamsynError, isSamsynError, limits } from '@samsyn/terms';
import { Hono } from 'hono';
import { receiveStatement } from '../agreement/receive-statement.ts';
import type { CaseContext } from '../case/case-context.ts';
import { answerQuestion } from '../gate/answer-question.ts';
import { recallMessage } from '../inbox/recall-message.ts';
import { receive } from '../inbox/receive.ts';
import { recordMessage } from '../inbox/record-message.ts';
import { stageDocument } from '../inbox/stage-document.ts';
import { acceptProofs } from '../witness/accept-proofs.ts';
import { CheckpointOffer, ProofBatch } from '../witness/checkpoint-offer.ts';
import { cosignCheckpoint } from '../witness/cosign-checkpoint.ts';
import { guardRequest } from './guard-request.ts';
import { parseWith } from './parse-with.ts';
import { codedError, problemResponse } from './problem-response.ts';
import { readBody, readJson } from './read-body.ts';
import type { RefusalLines } from './refusal-lines.ts';
import { refusedActor, requirePeer } from './require-peer.ts';

/** A sealed document is a little larger than the document. */
const sealedDocumentBytesMax = limits.documentBytesMax + 8 * 1024;

/** The other authority's side of a node: reached over mutual TLS, by the peer of the agreement only. */
export function peerApp(
  context: CaseContext,
  refusals: RefusalLines,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(requirePeer(context));
  app.use(guardRequest);
  app.onError(async (error) => {
    const coded = codedError(error);
    if (coded.code === 'runtime.internal') context.log.error({ fault: error.name }, 'unforeseen');
    if (isSamsynError(error)) await refusals.add(refusedActor(context, coded), coded.code);
    return problemResponse(coded);
  });
  app.notFound(() => {
    throw new SamsynError('input.not-found', 'there is nothing at this address', 'path');
  });

  app.post('/peer/documents/:messageId/:digest', async (c) => {
    const sealed = await readBody(c.req.raw, sealedDocumentBytesMax);
    await stageDocument(context, { ...c.req.param(), sealed });
    return c.body(null, 204);
  });
  app.post('/peer/messages', async (c) => {
    const sealed = await readBody(c.req.raw, limits.messageBytesMax);
    const receipt = await recordMessage(context, await receive(context, sealed));
    return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
  });
  app.post('/peer/recalls/:messageId', async (c) => {
    const receipt = await recallMessage(context, c.req.param('messageId'));
    if (!receipt) return c.body(null, 204);
    return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
  });
  app.post('/peer/gate', async (c) => {
    const asked = await readBody(c.req.raw, limits.messageBytesMax);
    return c.body(new Uint8Array(await answerQuestion(context, asked)));
  });
  app.post('/peer/agreements', async (c) => {
    const delivery = parseWith(
      AgreementDelivery,
      await readJson(c.req.raw, limits.agreementBodyBytesMax),
      'body',
    );
    const receipt = await receiveStatement(context, delivery);
    return c.body(new Uint8Array(receipt), 200, { 'content-type': 'application/jose+json' });
  });
  app.post('/peer/checkpoints', async (c) => {
    const offer = parseWith(
      CheckpointOffer,
      await readJson(c.req.raw, limits.requestBodyBytesMax),
      'body',
    );
    return c.json(await cosignCheckpoint(context, offer));
  });
  app.post('/peer/proofs', async (c) => {
    const batch = parseWith(ProofBatch, await readJson(c.req.raw, limits.messageBytesMax), 'body');
    return c.json(await acceptProofs(context, batch));
  });
  return app;
}
