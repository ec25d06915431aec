// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { flipEveryBit } from './hostile/flip-every-bit.ts';
import { growthMiBMax, runCampaign } from './hostile/run-campaign.ts';
import { aimAt } from './hostile/target.ts';
import { startExchange } from './scenario/exchange.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '20' },
    /** Instead of the campaign: flip every bit of a message and every byte of a bundle. */
    flips: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

async function flips(): Promise<boolean> {
  const flipped = await flipEveryBit();
  for (const one of flipped)
    process.stdout.write(
      values.json
        ? `${JSON.stringify(one)}\n`
        : `${one.what}: ${one.flips} flips in ${one.bytes} bytes, ${one.undetected.length} not detected\n`,
    );
  return flipped.every(({ undetected }) => undetected.length === 0);
}

async function campaign(): Promise<boolean> {
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
    const held = memoryMiB.peak - memoryMiB.before <= growthMiBMax;
    return held && faults.length + unforeseen.length === 0;
  } finally {
    await exchange.testbed.stop();
  }
}

process.exitCode = (await (values.flips ? flips() : campaign())) ? 0 : 1;
