// SPDX-License-Identifier: EUPL-1.2
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateLedgerKey } from '@samsyn/ledger';
import { openDelivery, openNode, renewLedger } from '@samsyn/node';
import type { ReadConfig, RenewedLedger } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { operatorActor } from './operator-actor.ts';
import { passphraseOf } from './passphrase-of.ts';
import { writeKeyFile } from './write-key-file.ts';

/** The new key's file, beside that of the key in use, named for the ledger. */
function keyFileOf({ config }: ReadConfig, name: string): string {
  return join(dirname(config.keys.ledger), `ledger-${name.replaceAll(/[^a-z0-9.-]/gi, '-')}.json`);
}

function linesOf({ verifierKey, checkpoint, successor, size }: RenewedLedger, file: string) {
  const closed = { verifierKey, checkpoint: checkpoint.note };
  return [
    `closed at ${checkpoint.size} entries, as the other authority has cosigned it; here are ${size}`,
    '',
    'In the other authority\u2019s node.yaml, under directory, once somebody there has accepted it (acceptedBy):',
    `ledgerVerifierKey: ${successor}`,
    `earlierLedgers: ${JSON.stringify([{ ...closed, acceptedBy: '' }])}`,
    '',
    'In this node\u2019s:',
    `keys.ledger: ${file}`,
    `earlierLedgers: ${JSON.stringify([closed])}`,
    '',
    'Where earlierLedgers has entries already, add this one at its end. Then start both nodes again.',
  ];
}

/**
 * Closes the ledger where the other authority has cosigned it last, makes the key under which it goes
 * on, and prints what both enter in their configuration. For a node restored from an older backup.
 */
export const ledgerRenew: Command = {
  usage: 'ledger renew --config node.yaml --name NEW-LEDGER-NAME --reason TEXT',
  summary: 'after a restore: close the ledger, and let it go on under another key and name',
  run: async (call) => {
    const text = { type: 'string' } as const;
    const options = { config: text, name: text, reason: text } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const [name, reason] = [given(values.name, '--name'), given(values.reason, '--reason')];
    const read = readNodeConfig(values.config, call);
    const { keys, demonstration } = read.config;
    const passphrase = passphraseOf(call.env);
    if (passphrase === undefined && !keys.plain && !demonstration)
      throw new SamsynError('keys.plain', 'no passphrase for the key file', 'keys.plain');
    const file = keyFileOf(read, name);
    const makeKey = async (): Promise<string> => {
      const key = await generateLedgerKey(name, 'log', { demonstration });
      await writeKeyFile(read.path(file), key, passphrase);
      return key.vkey;
    };
    const node = await openNode(read, { version: call.version });
    const delivery = openDelivery(read, node);
    try {
      const renewed = await renewLedger(delivery, {
        name,
        reason,
        actor: operatorActor(),
        makeKey,
      });
      call.out(
        linesOf(renewed, file)
          .map((line) => `${line}\n`)
          .join(''),
      );
      return 0;
    } finally {
      await delivery.peerClient.close();
      await node.db.destroy();
    }
  },
};
