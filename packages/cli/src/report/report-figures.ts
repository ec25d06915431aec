// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signedFigures } from '@samsyn/node';
import { given } from '../command.ts';
import type { Command } from '../command.ts';
import { operatorActor } from '../operator-actor.ts';
import { reportPeriod } from './report-period.ts';
import { withNode } from '../with-node.ts';

const options = {
  config: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  purpose: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Computes this authority's own figures of a period, signs them and writes them to a file. */
export const reportFigures: Command = {
  usage: 'report figures --config node.yaml --from DATE --to DATE --purpose TEXT --out FILE',
  summary: 'compute and sign this authority’s own figures of a period; the last day is counted in',
  run: async (call) => {
    const { values } = parseArgs({ args: [...call.args], options });
    const period = reportPeriod(values);
    const purpose = given(values.purpose, '--purpose');
    const out = given(values.out, '--out');
    const { statement, signed } = await withNode(call, values.config, async (node) =>
      signedFigures(node, { period, purpose, actor: operatorActor() }),
    );
    writeFileSync(out, signed);
    const hidden = statement.rows.filter((row) => row.hidden).length;
    call.out(`${statement.rows.length} figures, ${hidden} too small to be told\n`);
    return 0;
  },
};
