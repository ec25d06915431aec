// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { bindOfficer, openNode } from '@samsyn/node';
import { CaseId, OfficerId, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { operatorActor } from './operator-actor.ts';

/** Binds a named officer to a case; `--cleared` also lets the officer see a protected identity. */
export const caseBind: Command = {
  usage: 'case bind CASE OFFICER --config node.yaml [--cleared]',
  summary: 'bind a named officer to a case (16 § UDL)',
  run: async (call) => {
    const options = {
      config: { type: 'string' },
      cleared: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const caseId = CaseId.safeParse(given(positionals[0], 'CASE'));
    if (!caseId.success) throw new SamsynError('input.schema', 'not a case id', 'CASE');
    const officerId = OfficerId.safeParse(given(positionals[1], 'OFFICER'));
    if (!officerId.success) throw new SamsynError('input.schema', 'not an officer id', 'OFFICER');
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      const binding = { caseId: caseId.data, officerId: officerId.data, cleared: values.cleared };
      await bindOfficer(node, operatorActor(), binding);
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};
