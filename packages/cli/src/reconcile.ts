// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { openDelivery, openNode, reconcileNow } from '@samsyn/node';
import type { ReconcileRun } from '@samsyn/node';
import type { Command } from './command.ts';
import { readNodeConfig } from './node-of.ts';

function differencesOf({ cases }: ReconcileRun) {
  return cases.flatMap(({ held, differences }) =>
    differences.map(({ cause, healing, sender, messageId, message, item }) => ({
      caseId: held?.caseId ?? null,
      cause,
      healing,
      sender,
      messageId: messageId ?? null,
      number: message?.number ?? null,
      item: item ?? null,
    })),
  );
}

function linesOf(run: ReconcileRun): readonly string[] {
  if (run.code !== undefined) return [`not carried through (${run.code})`];
  const differences = differencesOf(run);
  return [
    ...differences.map(
      ({ caseId, cause, healing, sender, number, item }) =>
        `case ${caseId ?? 'not here'}: ${item ?? `message ${number ?? '?'}`} of ${sender}: ${cause}, ${healing}`,
    ),
    `compared ${run.casesHere} cases here with ${run.casesThere} there in ${run.turns} turns: ${differences.length} differences`,
    ...(run.more ? ['more cases differ than one run names'] : []),
  ];
}

/**
 * Compares now what the two nodes hold of what they have exchanged, and heals what can be healed by
 * the walk. Exit code 1 when anything differs or the run was not carried through.
 */
export const reconcile: Command = {
  usage: 'reconcile --config node.yaml [--json]',
  summary: 'compare with the other authority what has been exchanged, and heal what can be healed',
  run: async (call) => {
    const options = { config: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...call.args], options });
    const read = readNodeConfig(values.config, call);
    const node = await openNode(read, { version: call.version });
    const delivery = openDelivery(read, node);
    try {
      const run = await reconcileNow(delivery);
      const { cases, ...figures } = run;
      call.out(
        values.json === true
          ? `${JSON.stringify({ ...figures, code: run.code ?? null, differences: differencesOf({ ...run, cases }) }, null, 2)}\n`
          : linesOf(run)
              .map((line) => `${line}\n`)
              .join(''),
      );
      return run.code === undefined && cases.length === 0 ? 0 : 1;
    } finally {
      await delivery.peerClient.close();
      await node.db.destroy();
    }
  },
};
