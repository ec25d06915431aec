// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCampaign } from './faults/campaign.ts';
import { faultKinds } from './faults/fault.ts';
import type { FaultKind } from './faults/fault.ts';
import { mayHaveOwnMounts, runInOwnNamespace } from './faults/own-namespace.ts';
import { recordResult } from './faults/record-result.ts';
import { isClean } from './faults/result.ts';
import { Stoppers } from './processes/stoppers.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    'own-disks': { type: 'boolean', default: false },
  },
});

function isFault(text: string): text is FaultKind {
  return (faultKinds as readonly string[]).includes(text);
}

async function run(): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'samsyn-faults-'));
  const stoppers = new Stoppers();
  const end = async (): Promise<void> => {
    await stoppers.stopAll();
    if (!values.keep) rmSync(home, { recursive: true, force: true });
    else process.stderr.write(`kept: ${home}\n`);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end().then(() => process.exit(1)));
  try {
    const result = await runCampaign({
      rounds: Number(values.rounds),
      seed: Number(values.seed),
      among: values.only?.filter(isFault) ?? faultKinds,
      home,
      ownDisks: values['own-disks'],
      stoppers,
      onRound: (round) => {
        if (round % 10 === 0) process.stderr.write(`${round} rounds\n`);
      },
    });
    if (values.record) recordResult(result);
    process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
    return isClean(result) ? 0 : 1;
  } finally {
    await end();
  }
}

// Disks that can be made full are mounts: the campaign runs where those are its own.
process.exitCode =
  !values['own-disks'] && mayHaveOwnMounts()
    ? await runInOwnNamespace([import.meta.filename, '--own-disks', ...process.argv.slice(2)])
    : await run();
