// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { importTrustedKeys, verifyBundle } from '@samsyn/evidence';
import type { Verdict } from '@samsyn/evidence';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readGiven } from './read-given.ts';
import { sayRefused } from './say-refused.ts';
import { evidenceLines } from './evidence-lines.ts';

function readKeys(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readGiven(path)));
  } catch (cause) {
    if (isSamsynError(cause)) throw cause;
    throw new SamsynError('evidence.keys', 'not a file of public keys', path, { cause });
  }
}

async function verdictOf(file: string, keys: string): Promise<Verdict> {
  return verifyBundle(readGiven(file), await importTrustedKeys(readKeys(keys)));
}

/**
 * Verifies the proof of one message. Reads the bundle and the trusted keys, nothing else: no
 * database, no network.
 */
export const evidenceVerify: Command = {
  usage: 'evidence verify FILE --keys FILE [--json]',
  summary: 'check the proof of one message offline; says what is proved and what is not',
  run: async ({ args, out }) => {
    const options = {
      keys: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const file = given(positionals[0], 'FILE');
    const keys = given(values.keys, '--keys');
    try {
      const verdict = await verdictOf(file, keys);
      out(
        values.json
          ? `${JSON.stringify({ verified: true, ...verdict })}\n`
          : evidenceLines(verdict).join(''),
      );
      return 0;
    } catch (error) {
      return sayRefused(error, { file, json: values.json, out });
    }
  },
};
