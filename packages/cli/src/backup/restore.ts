// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { BackupKey, isLocked, parseBackupKey, unlockKeys } from '@samsyn/envelope';
import {
  confirmRestored,
  loadDirectory,
  openNode,
  prepareStore,
  restoreBackup,
} from '@samsyn/node';
import { SamsynError, instantOf } from '@samsyn/terms';
import { given } from '../command.ts';
import type { Command, CommandCall } from '../command.ts';
import { readNodeConfig } from '../node-of.ts';
import { operatorActor } from '../operator-actor.ts';
import { passphraseOf } from '../passphrase-of.ts';
import { readJsonAt } from './read-json-at.ts';

const next = `Before an officer sends anything, with the node running:
  samsyn resync      the other authority gives back what has come since
  samsyn reconcile   says what is left
The ledger is older than what the other authority has cosigned: docs/operations.md, After a restored backup.
`;

async function keyAt(path: string, env: CommandCall['env']): Promise<BackupKey> {
  const json = readJsonAt(path);
  const passphrase = passphraseOf(env);
  if (!isLocked(json)) return parseBackupKey(BackupKey, json);
  if (passphrase === undefined)
    throw new SamsynError('keys.locked', 'no passphrase for the key files', path);
  return parseBackupKey(BackupKey, await unlockKeys(json, passphrase, path));
}

/** Loads a backup into an empty database and sees that it is whole. The node must not be running. */
export const restore: Command = {
  usage: 'restore FOLDER --key backup.json --config node.yaml',
  summary: 'load a backup into an empty database, verify it, and say what comes next',
  run: async (call) => {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options: { key: text, config: text },
      allowPositionals: true,
    });
    const folder = given(positionals[0], 'FOLDER');
    const key = await keyAt(given(values.key, '--key'), call.env);
    const read = readNodeConfig(values.config, call);
    const directory = await loadDirectory(read, () => instantOf(Date.now()));
    const manifest = await restoreBackup(read, directory, { folder, key });
    await prepareStore(read);
    const node = await openNode(read, { version: call.version });
    try {
      const { size, waiting } = await confirmRestored(node, manifest, operatorActor());
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      call.out(`restored as of ${manifest.at}: ${rows} rows\n`);
      call.out(`ledger: ${size} entries verified, ${waiting} waiting\n${next}`);
      return 0;
    } finally {
      await node.db.destroy();
    }
  },
};
