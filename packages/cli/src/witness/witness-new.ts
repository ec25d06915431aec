// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateLedgerKey } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { given } from '../command.ts';
import type { Command } from '../command.ts';
import { passphraseOf } from '../passphrase-of.ts';
import { writeKeyFile } from '../write-key-file.ts';
import { WitnessState } from './witness-state.ts';

/** Makes a witness that has seen nothing: its key, and the file in which it keeps what it cosigns. */
export const witnessNew: Command = {
  usage: 'witness new FOLDER --name NAME [--plain]',
  summary: 'make the key and the state of a witness; the name is such as example.se/oversight',
  run: async ({ args, env, out }) => {
    const options = { name: { type: 'string' }, plain: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = given(positionals[0], 'FOLDER');
    const passphrase = passphraseOf(env);
    if (passphrase === undefined && values.plain !== true)
      throw new SamsynError('keys.plain', 'no passphrase, and --plain was not said', '--plain');
    const key = await generateLedgerKey(given(values.name, '--name'), 'witness');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await writeKeyFile(join(folder, 'witness.json'), key, passphrase);
    WitnessState.begin(join(folder, 'state.json'));
    out(`Give those whose ledgers are to be witnessed this line:\nverifierKey: ${key.vkey}\n`);
    return 0;
  },
};
