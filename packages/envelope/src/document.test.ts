// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { AuthorityId, Digest, limits } from '@samsyn/terms';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { openDocument } from './open-document.ts';
import { open } from './open.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { sealDocument } from './seal-document.ts';
import { seal } from './seal.ts';

const sender = AuthorityId.parse('north-authority');
const recipient = AuthorityId.parse('south-authority');
const routing = { sender, recipient };
const digestOf = (bytes: Uint8Array): Digest =>
  Digest.parse(createHash('sha256').update(bytes).digest('hex'));

let own: OwnKeys;
let peer: PeerKeys;

beforeAll(async () => {
  const keys = await generateNodeKeys();
  own = await importNodeKeys(keys);
  peer = await importPublicKeys(publicKeysOf(keys));
});

describe('a document', () => {
  test('of the largest size opens to the same bytes', async () => {
    const bytes = new Uint8Array(limits.documentBytesMax).map((_, n) => n * 7);
    const digest = digestOf(bytes);
    const opened = await openDocument(await sealDocument(bytes, digest, peer, routing), own);
    expect(Buffer.compare(opened.bytes, bytes)).toBe(0);
    expect({ ...opened, bytes: undefined }).toEqual({ ...routing, digest, bytes: undefined });
  });

  test('of one byte more is not sealed', async () => {
    const bytes = new Uint8Array(limits.documentBytesMax + 1);
    await expect(sealDocument(bytes, digestOf(bytes), peer, routing)).rejects.toMatchObject({
      code: 'input.too-large',
    });
  });

  test('is not sealed under another digest', async () => {
    const digest = digestOf(Uint8Array.of(1));
    await expect(sealDocument(Uint8Array.of(2), digest, peer, routing)).rejects.toMatchObject({
      code: 'message.document-digest',
    });
  });

  test('whose stated digest is altered on the way does not open', async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const sealed = await sealDocument(bytes, digestOf(bytes), peer, routing);
    const at = Buffer.from(sealed).indexOf(Buffer.from(digestOf(bytes), 'hex'));
    await expect(openDocument(sealed.with(at, (sealed[at] ?? 0) ^ 1), own)).rejects.toMatchObject({
      code: 'envelope.decrypt',
    });
  });

  test('is no message, and a message no document', async () => {
    const bytes = Uint8Array.of(1);
    const document = await sealDocument(bytes, digestOf(bytes), peer, routing);
    const message = await seal(bytes, peer, routing);
    await expect(open(document, own)).rejects.toMatchObject({ path: 'frame.magic' });
    await expect(openDocument(message, own)).rejects.toMatchObject({ path: 'frame.magic' });
  });
});

describe('a message', () => {
  test('above the limit is neither sealed nor opened', async () => {
    const bytes = new Uint8Array(limits.messageBytesMax);
    await expect(seal(bytes, peer, routing)).rejects.toMatchObject({ code: 'input.too-large' });
    await expect(open(new Uint8Array(limits.messageBytesMax + 1), own)).rejects.toMatchObject({
      code: 'input.too-large',
    });
  });
});
