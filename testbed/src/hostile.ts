// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { growthMiBMax, runCampaign } from './hostile/run-campaign.ts';
import { aimAt } from './hostile/target.ts';
import { startExchange } from './scenario/exchange.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});
const exchange = await startExchange();
try {
  const report = await runCampaign(await aimAt(exchange), {
    seed: Number(values.seed),
    rounds: Number(values.rounds),
    whole: true,
  });
  const { probes, faults, unforeseen, memoryMiB } = report;
  process.stdout.write(
    values.json
      ? `${JSON.stringify(report)}\n`
      : `${probes} hostile acts, ${faults.length} not met, ${unforeseen.length} unforeseen, memory ${memoryMiB.before} MiB, at most ${memoryMiB.peak} MiB\n`,
  );
  const growthMiB = memoryMiB.peak - memoryMiB.before;
  const held = growthMiB <= growthMiBMax;
  process.exitCode = held && faults.length + unforeseen.length === 0 ? 0 : 1;
} finally {
  await exchange.testbed.stop();
}
