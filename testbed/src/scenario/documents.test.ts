// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { RecordEntry, routes } from '@samsyn/contract';
import type { DocumentView } from '@samsyn/contract';
import { Digest, MessageId, PersonId, limits } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { largePdf } from '../documents/large-pdf.ts';
import { sendLargeDocument } from '../documents/send-large-document.ts';
import { uploadDocument } from '../documents/upload-document.ts';
import { textDocument } from '../population/case-document.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { postToPeer } from './post-to-peer.ts';
import { powerOf } from './power.ts';
import { queryAs } from './query-as.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilDelivered, untilMessage } from './until-delivered.ts';

const mebibyte = 1024 * 1024;
/**
 * What the collector lets lie before it clears away, whatever the size. A node that had the document
 * as a whole, as it is and as it comes from the database, would have three times its size above that.
 */
const growthBytesMax = 256 * mebibyte;
/** On a machine that does much else at the same time. */
const largeMs = 120_000;
const document = largePdf('Bilagor', 64 * mebibyte + 5);

let exchange: Exchange;
let shared: HandedOver;
beforeAll(async () => {
  exchange = await startExchange();
  shared = await handOver(exchange, 'DOC-0001');
  await untilDelivered(exchange.sender, shared);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

test(
  'a document far above what a node holds in memory goes from officer to officer',
  async () => {
    const { caseId } = shared;
    const moved = await sendLargeDocument(exchange, caseId, document, largeMs);
    expect(moved.received.document).toMatchObject({ bytes: document.bytes, title: 'Bilagor' });
    expect(moved.senderGrowthBytes).toBeLessThan(growthBytesMax);
    expect(moved.receiverGrowthBytes).toBeLessThan(growthBytesMax);
    const [row] = await query(
      exchange.testbed,
      'police',
      'select count(*)::int as staged from staged_documents',
    );
    expect(row).toEqual({ staged: 0 });
  },
  2 * largeMs,
);

describe('an upload', () => {
  const brokenOff = largePdf('Avbruten', 4 * mebibyte + 1);

  test('that was broken off goes on where it was', async () => {
    const { sender } = exchange;
    expect(await uploadDocument(sender, shared.caseId, brokenOff, 2)).toEqual({
      before: 0,
      uploaded: undefined,
    });
    const { before, uploaded } = await uploadDocument(sender, shared.caseId, brokenOff);
    expect(before).toBe(2);
    expect(uploaded).toMatchObject({ document: { bytes: brokenOff.bytes }, held: false });
  });

  test('is no other officer’s, and attached to no other case', async () => {
    const { sender, registrar } = exchange;
    const { uploaded } = await uploadDocument(sender, shared.caseId, largePdf('Egen', 100));
    const uploadId = uploaded?.uploadId ?? expect.fail('not uploaded');
    const params = { uploadId };
    await expect(registrar.call(routes.finishUpload, { params, body: {} })).rejects.toMatchObject({
      code: 'input.not-found',
    });
    const other = await openReturnCase(exchange, returnCaseFile('DOC-0002'));
    const body = RecordEntry.parse({
      item: 'destination',
      value: { country: 'GE', otherCountryAllowed: false },
      source: { kind: 'decision', reference: 'Beslut' },
      asOf: '2026-10-06',
      document: { uploadId },
    });
    await expect(
      sender.call(routes.recordEntry, { params: { caseId: other }, body }),
    ).rejects.toMatchObject({ code: 'input.not-found' });
  });

  test('of bytes that are not of their type is refused, and nothing of it kept', async () => {
    const wrong = { ...largePdf('Fel', 100), chunk: () => Buffer.alloc(100, 'x') };
    await expect(uploadDocument(exchange.sender, shared.caseId, wrong)).rejects.toMatchObject({
      code: 'document.type',
    });
    const [row] = await query(
      exchange.testbed,
      'migration',
      `select count(*)::int as kept from document_uploads where title = 'Fel'`,
    );
    expect(row).toEqual({ kept: 0 });
  });

  test('is not finished before all of it has come', async () => {
    const { sender } = exchange;
    const { title, mediaType, bytes } = largePdf('Halv', 2 * mebibyte);
    const { uploadId } = await sender.call(routes.beginUpload, {
      params: { caseId: shared.caseId },
      body: { title, mediaType, bytes },
    });
    await expect(
      sender.call(routes.finishUpload, { params: { uploadId }, body: {} }),
    ).rejects.toMatchObject({ code: 'document.incomplete' });
  });

  test('cannot be taken up in part, whatever the node would do', async () => {
    const takeUp = queryAs(
      exchange.testbed.nodes.migration,
      'app',
      `insert into documents
         (person_id, document_id, case_id, content_id, digest, media_type, bytes, title)
       select person_id, content_id, case_id, content_id, repeat('a', 64), 'application/pdf', 1, 'x'
       from document_uploads where title = 'Halv'`,
    );
    await expect(takeUp).rejects.toMatchObject({ constraint: 'documents_are_whole' });
  });
});

describe('a document between the nodes', () => {
  const cutOff = largePdf('Mellan noder', 2 * limits.documentChunkBytes + 1);
  const digestOf = (chunks: readonly Uint8Array[]): Digest =>
    Digest.parse(
      chunks.reduce((hash, one) => hash.update(one), createHash('sha256')).digest('hex'),
    );
  const wholeDigest = digestOf([0, 1, 2].map((index) => cutOff.chunk(index)));
  const staged = async (messageId: MessageId): Promise<number> => {
    const [row] = await query<{ n: number }>(
      exchange.testbed,
      'police',
      'select count(*)::int as n from staged_documents where message_id = $1',
      [messageId],
    );
    return row?.n ?? 0;
  };

  /** What the police answers to a piece; without an index, to an announcement. */
  async function post(messageId: MessageId, digest: Digest, index?: number): Promise<unknown> {
    const forger = await makeForger(exchange.testbed);
    const label = { messageId, personId, mediaType: cutOff.mediaType, bytes: cutOff.bytes };
    const chunk = index === undefined ? {} : { chunk: { index, bytes: cutOff.chunk(index) } };
    const sealed = await forger.piece({ label, digest, ...chunk });
    const url = `${forger.url}/peer/documents/${messageId}/${digest}`;
    const { body } = await postToPeer(url, forger.shown, sealed);
    return JSON.parse(Buffer.from(body).toString('utf8'));
  }
  const personId = PersonId.parse(randomUUID());

  test('that was cut off is gone on with where it was', async () => {
    const messageId = MessageId.parse(randomUUID());
    expect(await post(messageId, wholeDigest)).toEqual({ whole: false, missing: [0, 1, 2] });
    for (const index of [2, 0])
      expect(await post(messageId, wholeDigest, index)).toMatchObject({ whole: false });
    expect(await post(messageId, wholeDigest)).toEqual({ whole: false, missing: [1] });
    expect(await post(messageId, wholeDigest, 1)).toEqual({ whole: true, missing: [] });
    expect(await post(messageId, wholeDigest)).toEqual({ whole: true, missing: [] });
  });

  test('that does not have its digest is dropped when all of it has come', async () => {
    const messageId = MessageId.parse(randomUUID());
    const wrong = digestOf([cutOff.chunk(1)]);
    for (const index of [0, 1]) await post(messageId, wrong, index);
    expect(await staged(messageId)).toBe(1);
    expect(await post(messageId, wrong, 2)).toMatchObject({ code: 'message.document-digest' });
    expect(await staged(messageId)).toBe(0);
  });
});

describe('a document that is read', () => {
  const part = async (range: string) => {
    const { entries } = await exchange.sender.call(routes.getCase, {
      params: { caseId: shared.caseId },
    });
    const found = entries.find((entry) => entry.document?.title === document.title);
    const path = `/api/documents/${found?.document?.documentId}`;
    return exchange.sender.raw('GET', path, undefined, { range });
  };

  test('comes in the part asked for, as what it is and nothing else', async () => {
    const from = limits.documentChunkBytes - 2;
    const answer = await part(`bytes=${from}-${from + 3}`);
    expect(answer.status).toBe(206);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="handling.pdf"');
    const { chunk, bytes } = document;
    expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${from + 3}/${bytes}`);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(
      Buffer.concat([chunk(0).subarray(-2), chunk(1).subarray(0, 2)]),
    );
  });
});

describe('a scanner at the recipient', () => {
  /** Refuses what says SKADLIG, and has no word on what says OKLART. */
  const scan = {
    command: [
      '/bin/sh',
      '-c',
      'text=$(cat); case "$text" in *SKADLIG*) exit 1;; *OKLART*) exit 2;; esac; exit 0',
    ],
  };
  const decisionSays = async (dossier: string, says: string): Promise<HandedOver> => {
    const decision = textDocument('Beslut', [says], 'text');
    return handOver(exchange, dossier, decision);
  };
  const received = async (caseId: CaseId): Promise<DocumentView> => {
    const { entries } = await exchange.receiver.call(routes.getCase, { params: { caseId } });
    const [found] = entries.flatMap((entry) => entry.document ?? []);
    return found ?? expect.fail('no document came');
  };
  const open = async ({ documentId }: DocumentView): Promise<Response> =>
    exchange.receiver.raw('GET', `/api/documents/${documentId}`);

  beforeAll(async () => {
    const { configFile } = exchange.testbed.nodes.police;
    const config: object = parse(readFileSync(configFile, 'utf8'));
    writeFileSync(configFile, stringify({ ...config, documents: { scan } }));
    const power = powerOf(exchange.testbed);
    await power.cut('police');
    await power.restore('police');
  });

  test('lets what is clean pass', async () => {
    const sent = await decisionSays('DOC-0003', 'Beslut om utvisning');
    await untilDelivered(exchange.sender, sent);
    expect((await open(await received(sent.caseId))).status).toBe(200);
  });

  test('stops what it refuses: the whole message comes back, with the reason', async () => {
    const sent = await decisionSays('DOC-0004', 'SKADLIG');
    const back = await untilMessage(
      exchange.sender,
      sent,
      'a refusal',
      ({ state }) => state === 'refused',
    );
    expect(back.receipt).toMatchObject({ result: 'rejected', code: 'document.unsafe' });
  });

  test('that has no word on a document has it held: it came, and nobody opens it', async () => {
    const sent = await decisionSays('DOC-0005', 'OKLART');
    await untilDelivered(exchange.sender, sent);
    const held = await received(sent.caseId);
    expect(held.reading).toBe('held');
    await expect(open(held)).rejects.toMatchObject({ code: 'document.held' });
  });
});
