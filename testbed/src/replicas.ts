// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarksPage } from './bench/benchmarks-page.ts';
import { circumstances } from './bench/circumstances.ts';
import { keepFound } from './bench/kept-found.ts';
import { isWhole } from './faults/judged.ts';
import { Stoppers } from './processes/stoppers.ts';
import { runReplicas } from './replicas/run-replicas.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    promises: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const home = mkdtempSync(join(tmpdir(), 'samsyn-replicas-'));
const stoppers = new Stoppers();

async function end(): Promise<void> {
  await stoppers.stopAll();
  if (values.keep) process.stderr.write(`kept: ${home}\n`);
  else rmSync(home, { recursive: true, force: true });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end().then(() => process.exit(1)));
try {
  const [seed, promises] = [Number(values.seed), Number(values.promises)];
  const at = circumstances();
  const result = await runReplicas({ seed, promises, home, stoppers });
  if (values.record) keepFound({ replicas: { ...at, ...result } }, benchmarksPage);
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
  process.exitCode = isWhole(result) && result.casesUntold === 0 ? 0 : 1;
} finally {
  await end();
}
