// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarksPage } from './bench/benchmarks-page.ts';
import { circumstances } from './bench/circumstances.ts';
import { keepFound } from './bench/kept-found.ts';
import { runFailover } from './failover/run-failover.ts';
import { isWhole } from './faults/judged.ts';
import { findInstalled } from './postgres/find-installed.ts';
import { Stoppers } from './processes/stoppers.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    failovers: { type: 'string', default: '2' },
    promises: { type: 'string', default: '8' },
    json: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

async function run(installation: string): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'samsyn-failover-'));
  const stoppers = new Stoppers();
  const end = async (): Promise<void> => {
    await stoppers.stopAll();
    if (values.keep) process.stderr.write(`kept: ${home}\n`);
    else rmSync(home, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end().then(() => process.exit(1)));
  try {
    const [seed, failovers] = [Number(values.seed), Number(values.failovers)];
    const promises = Number(values.promises);
    const asked = { seed, failovers, promises, installation, home, stoppers };
    const at = circumstances();
    const result = await runFailover(asked);
    if (values.record) keepFound({ failover: { ...at, ...result } }, benchmarksPage);
    process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
    return isWhole(result) && result.reportsAlike === true && result.endedByThemselves === 0
      ? 0
      : 1;
  } finally {
    await end();
  }
}

const installation = findInstalled();
if (installation === undefined)
  process.stderr.write(
    'not run: no PostgreSQL of the machine’s own (15 or newer, with pg_basebackup) was found; Debian: postgresql\n',
  );
process.exitCode = installation === undefined ? 2 : await run(installation);
