// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ExtractProof } from '@samsyn/contract';
import { verifySubjectLines } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { sayRefused } from './say-refused.ts';

function readProof(path: string): ExtractProof {
  try {
    return ExtractProof.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new SamsynError('input.schema', 'not the proof of an extract', path, { cause });
  }
}

/** Checks an extract's proof against an exported ledger: no line about the case was left out. */
export const extractVerify: Command = {
  usage: 'extract verify PROOF LEDGER [--document FILE] [--json]',
  summary: 'check that an extract names every ledger line about its case',
  run: async ({ args, out }) => {
    const options = {
      document: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const file = given(positionals[0], 'PROOF');
    const ledger = given(positionals[1], 'LEDGER');
    const { json, document } = values;
    try {
      const { checkpoint, ...proof } = readProof(file);
      if (checkpoint === null)
        throw new SamsynError('ledger.incomplete', 'the proof has no checkpoint', 'checkpoint');
      const read = document === undefined ? undefined : readFileSync(document);
      if (read && createHash('sha256').update(read).digest('hex') !== proof.document)
        throw new SamsynError('ledger.incomplete', 'the proof is of another document', 'document');
      await verifySubjectLines(readFileSync(ledger), { ...proof, checkpoint });
      const { subject, lines, size, after } = proof;
      out(
        json
          ? `${JSON.stringify({ verified: true, subject, lines: lines.length, size, after })}\n`
          : `complete: ${lines.length} of the first ${size} lines are about ${subject}, and all are named; ${after} came later\n`,
      );
      return 0;
    } catch (error) {
      return sayRefused(error, { file, json, out });
    }
  },
};
