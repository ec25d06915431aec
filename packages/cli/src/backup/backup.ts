// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { BackupPublicKey, parseBackupKey } from '@samsyn/envelope';
import { openNode, writeBackup } from '@samsyn/node';
import { given } from '../command.ts';
import type { Command } from '../command.ts';
import { readNodeConfig } from '../node-of.ts';
import { operatorActor } from '../operator-actor.ts';
import { readJsonAt } from './read-json-at.ts';

/** Writes a sealed backup of the node's database, as it is at one moment, to a new folder. */
export const backup: Command = {
  usage: 'backup FOLDER --to backup-public.json --config node.yaml',
  summary: 'write a sealed backup of the database to a new folder; the node may be running',
  run: async (call) => {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options: { to: text, config: text },
      allowPositionals: true,
    });
    const folder = given(positionals[0], 'FOLDER');
    const to = await parseBackupKey(BackupPublicKey, readJsonAt(given(values.to, '--to')));
    const read = readNodeConfig(values.config, call);
    const node = await openNode(read, { version: call.version });
    try {
      const asked = { folder, to, actor: operatorActor(), version: call.version };
      const { at, tables, ledger, data } = await writeBackup(read, node, asked);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      call.out(`backup of ${at}: ${tables.length} tables, ${rows} rows, ${data.bytes} bytes\n`);
      call.out(
        ledger ? `ledger: ${ledger.size} entries, root ${ledger.root}\n` : 'ledger: empty\n',
      );
      call.out('No key is in it. Without the keys of the node it is of no use.\n');
      return 0;
    } finally {
      await node.db.destroy();
    }
  },
};
