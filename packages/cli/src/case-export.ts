// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportCaseAs, openNode } from '@samsyn/node';
import { CaseId, SamsynError } from '@samsyn/terms';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';
import { operatorActor } from './operator-actor.ts';

/** Writes a case as a case file, recorded as the operator's act. */
export const caseExport: Command = {
  usage: 'case export CASE --config node.yaml --out FILE',
  summary: 'write a case as a case file',
  run: async (call) => {
    const options = { config: { type: 'string' }, out: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...call.args],
      options,
      allowPositionals: true,
    });
    const caseId = CaseId.safeParse(given(positionals[0], 'CASE'));
    if (!caseId.success) throw new SamsynError('input.schema', 'not a case id', 'CASE');
    const out = given(values.out, '--out');
    const node = await openNode(readNodeConfig(values.config, call), { version: call.version });
    try {
      const file = await exportCaseAs(node, operatorActor(), caseId.data);
      writeFileSync(out, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
    } finally {
      await node.db.destroy();
    }
    return 0;
  },
};
