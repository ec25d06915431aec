// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { AuthorityId, Digest, MessageId, PersonId, limits } from '@samsyn/terms';
import { chunkBytes, chunkCount } from './document-chunks.ts';
import type { DocumentLabel } from './document-label.ts';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { openDocumentPiece } from './open-document-piece.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { sealDocument } from './seal-document.ts';
import type { SealPiece } from './seal-document.ts';
import { seal } from './seal.ts';

const sender = AuthorityId.parse('north-authority');
const recipient = AuthorityId.parse('south-authority');
const routing = { sender, recipient };
const bytes = new Uint8Array(2 * limits.documentChunkBytes + 3).map((_, n) => n * 7);
const digest = Digest.parse(createHash('sha256').update(bytes).digest('hex'));
const label: DocumentLabel = {
  messageId: MessageId.parse(randomUUID()),
  personId: PersonId.parse(randomUUID()),
  mediaType: 'application/pdf',
  bytes: bytes.length,
};

let own: OwnKeys;
let peer: PeerKeys;
let piece: SealPiece;

beforeAll(async () => {
  const keys = await generateNodeKeys();
  own = await importNodeKeys(keys);
  peer = await importPublicKeys(publicKeysOf(keys));
  piece = await sealDocument(label, digest, peer, routing);
});

function chunk(index: number) {
  const from = index * limits.documentChunkBytes;
  return { index, bytes: bytes.subarray(from, from + chunkBytes(index, bytes.length)) };
}

/** Where the record behind the label begins, in a piece of this document. */
async function behindLabel(): Promise<number> {
  return (await piece()).length;
}

describe('a document', () => {
  test('opens piece by piece to the same bytes, in any order, each more than once', async () => {
    const found = new Uint8Array(bytes.length);
    for (const index of [2, 0, 1, 0]) {
      const opened = await openDocumentPiece(await piece(chunk(index)), own);
      expect({ ...opened, chunk: undefined }).toEqual({
        ...routing,
        digest,
        label,
        chunk: undefined,
      });
      found.set(opened.chunk?.bytes ?? [], index * limits.documentChunkBytes);
    }
    expect(chunkCount(bytes.length)).toBe(3);
    expect(Buffer.compare(found, bytes)).toBe(0);
  });

  test('says its label before any of its bytes', async () => {
    expect(await openDocumentPiece(await piece(), own)).toMatchObject({ label, chunk: undefined });
  });

  test.each([
    ['of another size', { index: 0, bytes: bytes.subarray(1, limits.documentChunkBytes) }],
    ['behind the last', { index: 3, bytes: bytes.subarray(0, 1) }],
  ])('does not seal a chunk %s', async (_what, wrong) => {
    await expect(piece(wrong)).rejects.toMatchObject({ code: 'input.too-large' });
  });

  test.each([
    ['its place', 1, 'envelope.decrypt'],
    ['its kind', 0, 'envelope.decrypt'],
    ['its length', 5, 'envelope.malformed'],
    ['its bytes', 9, 'envelope.decrypt'],
  ])('does not open with a chunk altered in %s', async (_what, at, code) => {
    const sealed = await piece(chunk(0));
    const place = (await behindLabel()) + at;
    await expect(
      openDocumentPiece(sealed.with(place, (sealed[place] ?? 0) ^ 1), own),
    ).rejects.toMatchObject({ code });
  });

  test('does not take a chunk of another document, also one to the same recipient', async () => {
    const other = await sealDocument(label, digest, peer, routing);
    const at = await behindLabel();
    const mixed = Buffer.concat([await piece(), (await other(chunk(0))).subarray(at)]);
    await expect(openDocumentPiece(mixed, own)).rejects.toMatchObject({ code: 'envelope.decrypt' });
  });

  test('cannot end before its end: no other chunk opens as the last one', async () => {
    const sealed = Buffer.from(await piece(chunk(1)));
    sealed[await behindLabel()] = 1;
    await expect(openDocumentPiece(sealed, own)).rejects.toMatchObject({
      code: 'envelope.decrypt',
    });
  });

  test('with any byte of head or label altered does not open', async () => {
    const sealed = await piece();
    const places = [...sealed.keys()].filter((at) => at < 120 || at % 97 === 0);
    for (const at of places) {
      const altered = sealed.with(at, (sealed[at] ?? 0) ^ 1);
      await expect(openDocumentPiece(altered, own)).rejects.toMatchObject({
        code: expect.stringMatching(/^envelope\./),
      });
    }
  });

  test('is no message, and a message no document', async () => {
    const message = await seal(bytes.subarray(0, 9), peer, routing);
    await expect(openDocumentPiece(message, own)).rejects.toMatchObject({ path: 'frame.magic' });
  });

  test('is refused when cut short, or with more behind it', async () => {
    const sealed = await piece(chunk(2));
    for (const wrong of [sealed.subarray(0, -1), Buffer.concat([sealed, Uint8Array.of(0)])])
      await expect(openDocumentPiece(wrong, own)).rejects.toMatchObject({
        code: 'envelope.malformed',
      });
  });
});
