// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateBackupKey, publicBackupKeyOf } from '@samsyn/envelope';
import { SamsynError } from '@samsyn/terms';
import { given } from '../command.ts';
import type { Command } from '../command.ts';
import { passphraseOf } from '../passphrase-of.ts';
import { writeKeyFile, writePublicFile } from '../write-key-file.ts';

/** Makes the key that backups are sealed to: one half for the node, one for where it cannot reach. */
export const backupKey: Command = {
  usage: 'backup key FOLDER [--plain]',
  summary: 'make the key of backups; its private half is kept away from the node',
  run: async ({ args, env, out }) => {
    const options = { plain: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const folder = given(positionals[0], 'FOLDER');
    const passphrase = passphraseOf(env);
    if (passphrase === undefined && values.plain !== true)
      throw new SamsynError('keys.plain', 'no passphrase, and --plain was not said', '--plain');
    const key = await generateBackupKey();
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await writeKeyFile(join(folder, 'backup.json'), key, passphrase);
    writePublicFile(join(folder, 'backup-public.json'), publicBackupKeyOf(key));
    out('Give the node backup-public.json. Keep backup.json away from it, on two places.\n');
    return 0;
  },
};
