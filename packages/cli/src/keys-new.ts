// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateNodeKeys, publicKeysOf } from '@samsyn/envelope';
import { generateLedgerKey } from '@samsyn/ledger';
import { addFieldKey } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { keyWindowOf } from './key-window-of.ts';
import { passphraseOf } from './passphrase-of.ts';
import { writeKeyFile, writePublicFile } from './write-key-file.ts';
import { keyFileName, writeKeySet } from './write-key-set.ts';

/** Makes a node's first keys in a folder: four secret files, and one for the other authority. */
export const keysNew: Command = {
  usage: 'keys new FOLDER --name LEDGER-NAME [--from MOMENT] [--until MOMENT] [--plain]',
  summary:
    'make the first keys of a node, encrypted; the name is that of its ledger, such as example.se/migration',
  run: async ({ args, env, out }) => {
    const text = { type: 'string' } as const;
    const options = { name: text, from: text, until: text, plain: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = given(positionals[0], 'FOLDER');
    const name = given(values.name, '--name');
    const passphrase = passphraseOf(env);
    if (passphrase === undefined && values.plain !== true)
      throw new SamsynError('keys.plain', 'no passphrase, and --plain was not said', '--plain');
    const keys = await generateNodeKeys({ valid: keyWindowOf(values, Date.now()) });
    const ledger = await generateLedgerKey(name, 'log');
    const witness = await generateLedgerKey(`${name}-witness`, 'witness');
    for (const part of ['own', 'public'])
      mkdirSync(join(folder, part), { recursive: true, mode: 0o700 });
    await writeKeySet(join(folder, 'own'), keys, passphrase);
    await writeKeyFile(join(folder, 'ledger.json'), ledger, passphrase);
    await writeKeyFile(join(folder, 'witness.json'), witness, passphrase);
    await writeKeyFile(join(folder, 'fields.json'), addFieldKey(randomBytes), passphrase);
    const open = join('public', keyFileName(keys));
    writePublicFile(join(folder, open), publicKeysOf(keys));
    out(
      `Give the other authority ${open} and these two lines:\nledgerVerifierKey: ${ledger.vkey}\nwitnessVerifierKey: ${witness.vkey}\n`,
    );
    return 0;
  },
};
