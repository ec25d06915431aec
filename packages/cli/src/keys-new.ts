// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateNodeKeys, publicKeysOf } from '@samsyn/envelope';
import { generateLedgerKey } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';

function write(folder: string, name: string, value: object, mode: number): void {
  const path = join(folder, name);
  try {
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`, { mode, flag: 'wx' });
  } catch (cause) {
    throw new SamsynError(
      'runtime.folder-read-only',
      'the file cannot be written, or is there already',
      path,
      { cause },
    );
  }
}

/** Makes a node's keys in a folder: three secret files, and one for the other authority. */
export const keysNew: Command = {
  usage: 'keys new FOLDER --name LEDGER-NAME',
  summary: 'make the keys of a node; the name is that of its ledger, such as example.se/migration',
  run: async ({ args, out }) => {
    const options = { name: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = given(positionals[0], 'FOLDER');
    const name = given(values.name, '--name');
    const keys = await generateNodeKeys();
    const ledger = await generateLedgerKey(name, 'log');
    const witness = await generateLedgerKey(`${name}-witness`, 'witness');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    write(folder, 'node.json', keys, 0o600);
    write(folder, 'ledger.json', ledger, 0o600);
    write(folder, 'witness.json', witness, 0o600);
    write(folder, 'public.json', publicKeysOf(keys), 0o644);
    out(
      `Give the other authority public.json and these two lines:\nledgerVerifierKey: ${ledger.vkey}\nwitnessVerifierKey: ${witness.vkey}\n`,
    );
    return 0;
  },
};
