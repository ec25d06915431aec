// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  openMessage,
  sealDocument,
  sealMessage,
  signMessage,
  verifyMessage,
} from '@samsyn/envelope';
import type { DocumentChunk, DocumentLabel, PeerKeys, SignedMessage } from '@samsyn/envelope';
import type { CaseMessage, Digest } from '@samsyn/terms';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { nodeConfigOf } from './node-config-of.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { postToPeer } from './post-to-peer.ts';
import type { PeerReply, Shown } from './post-to-peer.ts';
import { query } from './query.ts';

/** A message as the receiver keeps it, and what is inside. */
export interface KeptMessage {
  readonly sealed: Buffer;
  readonly signed: SignedMessage;
  readonly message: CaseMessage;
}

/** What a piece says of its document, be it true or not. */
export interface ForgedPiece {
  readonly label: DocumentLabel;
  readonly digest: Digest;
  readonly chunk?: DocumentChunk;
}

/** Writes to the police's node with the keys and the certificate of the sending node, past it. */
export interface Forger {
  readonly shown: Shown;
  readonly url: string;
  kept(messageId: string): Promise<KeptMessage>;
  /** Signed as the sender does it. */
  sign(message: CaseMessage): Promise<SignedMessage>;
  /** Sealed by the sender, to the police when nothing else is said. */
  seal(signed: SignedMessage, recipient?: PeerKeys): Promise<Uint8Array>;
  /** A piece of a document to the police, with a chunk where one is given. */
  piece(of: ForgedPiece): Promise<Uint8Array>;
  post(sealed: Uint8Array): Promise<PeerReply>;
}

/** The forger of a testbed; it holds no more than the sending authority itself holds. */
export async function makeForger(testbed: TemporaryTestbed): Promise<Forger> {
  const [migration, police] = [
    await nodeKeysOf(testbed.home, 'migration'),
    await nodeKeysOf(testbed.home, 'police'),
  ];
  const { plan } = testbed.nodes.migration;
  const text = (name: string): string => readFileSync(join(testbed.home, 'tls', name), 'utf8');
  const { id } = plan.authority;
  const shown = { ca: text('ca.pem'), cert: text(`${id}.pem`), key: text(`${id}.key`) };
  const routing = { sender: id, recipient: testbed.nodes.police.plan.authority.id };
  const url = nodeConfigOf(testbed.nodes.migration).directory[0]?.url ?? '';
  return {
    shown,
    url,
    kept: async (messageId) => {
      const sql = `select sealed from messages where message_id = $1 and direction = 'in'`;
      const [row] = await query<{ sealed: Buffer }>(testbed, 'police', sql, [messageId]);
      if (!row) throw new Error('the message has not come');
      const signed = await openMessage(row.sealed, police.own);
      return { ...row, signed, message: await verifyMessage(signed, migration.public) };
    },
    sign: (message) => signMessage(message, migration.own, randomBytes),
    seal: (signed, recipient = police.public) => sealMessage(signed, recipient, routing),
    piece: async ({ label, digest, chunk }) =>
      (await sealDocument(label, digest, police.public, routing))(chunk),
    post: (sealed) => postToPeer(`${url}/peer/messages`, shown, sealed),
  };
}
