// SPDX-License-Identifier: EUPL-1.2
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyExport } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { sayRefused } from './say-refused.ts';

const TrustFile = z.strictObject({
  vkey: z.string(),
  witnessVkeys: z.array(z.string()).min(1),
  /** Checkpoints of the ledger that were kept elsewhere; the file must agree with each. */
  checkpoints: z.array(z.string()).default([]),
});

function readTrust(path: string): z.infer<typeof TrustFile> {
  try {
    return TrustFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SamsynError(
      'config.invalid',
      'not a file of trusted keys: { vkey, witnessVkeys, checkpoints? }',
      path,
      { cause },
    );
  }
}

/**
 * Rebuilds a ledger from its exported bytes and checks all of it. Reads the file and the trusted
 * keys, nothing else: no database, no network.
 */
export const ledgerVerify: Command = {
  usage: 'ledger verify FILE [--trust keys.json] [--json]',
  summary: 'rebuild and check an exported ledger; says where the fault is',
  run: async ({ args, out }) => {
    const options = {
      trust: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const file = given(positionals[0], 'FILE');
    try {
      const verdict = await verifyExport(
        createReadStream(file),
        values.trust === undefined ? undefined : readTrust(values.trust),
      );
      out(
        values.json
          ? `${JSON.stringify(verdict)}\n`
          : `verified: ${verdict.size} entries of ${verdict.origin}, root ${verdict.root}\n` +
              `cosigned: ${verdict.cosigned ? 'yes' : 'no'}; keys: ${verdict.trust === 'given' ? 'those you gave' : 'only those the file itself names'}\n`,
      );
      return 0;
    } catch (error) {
      return sayRefused(error, { file, json: values.json, out });
    }
  },
};
