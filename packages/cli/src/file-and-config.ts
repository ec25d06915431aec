// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { given } from './command.ts';
import type { CommandCall } from './command.ts';

/**
 * The words of a command that takes one path and a node's configuration.
 * @param name the path's, as the usage has it
 * @throws SamsynError `config.missing` when there is no path
 */
export function fileAndConfig(
  call: CommandCall,
  name: 'FILE' | 'DIR',
): { readonly file: string; readonly config: string | undefined } {
  const { values, positionals } = parseArgs({
    args: [...call.args],
    options: { config: { type: 'string' } },
    allowPositionals: true,
  });
  return { file: given(positionals[0], name), config: values.config };
}
