// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { startNode } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import type { Command } from './command.ts';
import { readSoundConfig } from './node-of.ts';
import { untilAskedToStop } from './until-asked-to-stop.ts';

/** Runs one node in earnest: demonstration identities, keys and configurations are refused. SIGHUP has keys and certificates read anew. */
export const serve: Command = {
  usage: 'serve --config node.yaml',
  summary: 'run one node on the database of DATABASE_URL',
  run: async (call) => {
    const { values } = parseArgs({ args: [...call.args], options: { config: { type: 'string' } } });
    const read = readSoundConfig(values.config, call);
    if (read.config.demonstration) {
      throw new SamsynError(
        'config.demonstration-key',
        'a configuration of a demonstration is not served in earnest',
        'demonstration',
      );
    }
    const node = await startNode(read, { version: call.version });
    call.out(
      `${read.config.authority.name.sv}: ${read.config.officers.publicUrl}\nsamsyn is ready\n`,
    );
    process.on('SIGHUP', () => void node.renew());
    await untilAskedToStop();
    await node.stop();
    return 0;
  },
};
