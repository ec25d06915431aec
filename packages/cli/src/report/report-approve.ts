// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { approveReport } from '@samsyn/node';
import { given } from '../command.ts';
import type { Command } from '../command.ts';
import { operatorActor } from '../operator-actor.ts';
import { withNode } from '../with-node.ts';
import { readReport } from './read-report.ts';

const options = {
  config: { type: 'string' },
  officer: { type: 'string' },
  unit: { type: 'string' },
} as const;

/** Approves the joint report of a folder in this authority’s name, and puts its word beside it. */
export const reportApprove: Command = {
  usage: 'report approve FOLDER --config node.yaml --officer TITLE --unit UNIT',
  summary: 'approve a joint report whose figures of this authority are its own; kept on the ledger',
  run: async (call) => {
    const parsed = parseArgs({ args: [...call.args], options, allowPositionals: true });
    const folder = given(parsed.positionals[0], 'FOLDER');
    const officer = {
      title: given(parsed.values.officer, '--officer'),
      unit: given(parsed.values.unit, '--unit'),
    };
    const { manifest, digest, fileOf } = readReport(folder);
    const { authority, signed } = await withNode(call, parsed.values.config, async (node) =>
      approveReport(node, { manifest, digest, fileOf, officer, actor: operatorActor() }),
    );
    writeFileSync(join(folder, `approval-${authority}.jws`), signed);
    call.out(`approved by ${authority}: ${digest}\n`);
    return 0;
  },
};
