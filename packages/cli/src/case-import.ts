// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs';
import { importCaseFile } from '@samsyn/node';
import { SamsynError, limits } from '@samsyn/terms';
import type { Command } from './command.ts';
import { fileAndConfig } from './file-and-config.ts';
import { operatorActor } from './operator-actor.ts';
import { withNode } from './with-node.ts';

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
    const { file, config } = fileAndConfig(call, 'FILE');
    const bytes = readCaseFile(file);
    await withNode(call, config, async (node) => {
      call.out(`${await importCaseFile(node, bytes, operatorActor())}\n`);
    });
    return 0;
  },
};
