// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importCaseFile, openNode } from '@samsyn/node';
import { SamsynError, limits } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { operatorActor } from './operator-actor.ts';

function readCaseFile(path: string): Uint8Array {
  try {
    if (statSync(path).size > limits.caseFileBytesMax) {
      throw new SamsynError(
        'input.too-large',
        `a case file is ${limits.caseFileBytesMax} bytes at the most`,
        path,
      );
    }
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof SamsynError) throw cause;
    throw new SamsynError('input.read', 'the file cannot be read', path, { cause });
  }
}

/** Opens a case from a case file, all of it or nothing, recorded as the operator's act. */
export const caseImport: Command = {
  usage: 'case import FILE --config node.yaml',
  summary: 'open a case from a case file',
  run: async (call) => {
    const options = { config: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const bytes = readCaseFile(given(positionals[0], 'FILE'));
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      call.out(`${await importCaseFile(node, bytes, operatorActor())}\n`);
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};
