// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import {
  generateNodeKeys,
  importNodeKeys,
  importPublicKeys,
  open,
  publicKeysOf,
  seal,
  sign,
  verify,
} from '@samsyn/envelope';
import { AuthorityId } from '@samsyn/terms';
import type { Bench } from './measure.ts';

const messageBytes = 11_000;

/** A message of 11 kB signed twice, sealed, opened, and both signatures verified. */
export const envelopeBench: Bench = {
  name: 'envelope',
  what: `${messageBytes} bytes signed, sealed, opened and verified`,
  prepare: async () => {
    const json = await generateNodeKeys();
    const [own, peer] = [await importNodeKeys(json), await importPublicKeys(publicKeysOf(json))];
    const payload = randomBytes(messageBytes);
    const routing = { sender: AuthorityId.parse('one'), recipient: AuthorityId.parse('other') };
    return async () => {
      const sealed = await seal(await sign(payload, own), peer, routing);
      await verify((await open(sealed, own)).signed, peer);
    };
  },
};
