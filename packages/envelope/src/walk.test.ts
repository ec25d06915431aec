import { expect, test } from 'vitest';
import { AuthorityId } from '@samsyn/terms';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { open } from './open.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { seal } from './seal.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

test('what is signed and sealed opens and verifies to the same bytes', async () => {
  const senderKeys = await generateNodeKeys();
  const recipientKeys = await generateNodeKeys();
  const sender = AuthorityId.parse('migrationsverket');
  const recipient = AuthorityId.parse('polismyndigheten');
  const payload = new TextEncoder().encode('{"å":1}');

  const signed = await sign(payload, await importNodeKeys(senderKeys));
  const peer = await importPublicKeys(publicKeysOf(recipientKeys));
  const sealed = await seal(signed, peer, { sender, recipient });
  const opened = await open(sealed, await importNodeKeys(recipientKeys));

  expect(opened).toEqual({ signed, sender, recipient });
  const senderPublic = await importPublicKeys(publicKeysOf(senderKeys));
  expect(await verify(opened.signed, senderPublic)).toEqual(payload);
});
