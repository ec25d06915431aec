// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  openMessage,
  sealMessage,
  signMessage,
  verifyMessage,
  verifyReceipt,
} from '@samsyn/envelope';
import { readConfig } from '@samsyn/node';
import type { CaseMessage, Receipt } from '@samsyn/terms';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { postToPeer } from './post-to-peer.ts';
import { queryAs } from './query-as.ts';

/** The newest message of a kind that the police sent in a case, as its receiver keeps it. */
export async function keptFromPolice(
  { home, nodes }: TemporaryTestbed,
  caseId: string,
  kind: CaseMessage['body']['kind'],
): Promise<CaseMessage> {
  const [row] = await queryAs<{ sealed: Buffer }>(
    nodes.migration,
    'owner',
    `select sealed from messages where case_id = $1 and kind = $2 and direction = 'in'
     order by sequence_number desc limit 1`,
    [caseId, kind],
  );
  if (!row) throw new Error('the police has sent no such message');
  const { own } = await nodeKeysOf(home, 'migration');
  const opened = await openMessage(row.sealed, own);
  return verifyMessage(opened, (await nodeKeysOf(home, 'police')).public);
}

/** Posts a message with the police's own keys and certificate, past its node; the verified receipt. */
export async function postAsPolice(
  { home, nodes }: TemporaryTestbed,
  message: CaseMessage,
): Promise<Receipt> {
  const [police, migration] = [
    await nodeKeysOf(home, 'police'),
    await nodeKeysOf(home, 'migration'),
  ];
  const { id } = nodes.police.plan.authority;
  const text = (name: string): string => readFileSync(join(home, 'tls', name), 'utf8');
  const shown = { ca: text('ca.pem'), cert: text(`${id}.pem`), key: text(`${id}.key`) };
  const url = readConfig(nodes.police.configFile).config.directory[0]?.url ?? '';
  const routing = { sender: message.sender, recipient: message.recipient };
  const signed = await signMessage(message, police.own, randomBytes);
  const sealed = await sealMessage(signed, migration.public, routing);
  const { body } = await postToPeer(`${url}/peer/messages`, shown, sealed);
  return verifyReceipt(body, migration.public);
}
