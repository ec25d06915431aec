// SPDX-License-Identifier: EUPL-1.2
import { runSamsyn } from '../demo/run-samsyn.ts';
import { startExchange } from '../scenario/exchange.ts';
import { handOver } from '../scenario/hand-over.ts';
import { takeBackup } from '../scenario/old-backup.ts';
import { powerOf } from '../scenario/power.ts';
import { untilDelivered } from '../scenario/until-delivered.ts';

/** What it took to give a node back what it had lost. */
export interface ResyncFigure {
  readonly cases: number;
  readonly seconds: number;
  readonly casesPerSecond: number;
  /** The last line of the command: how many came, and how many were kept back. */
  readonly said: string;
}

/** Hands cases over, puts the receiver's database back to before, and times the re-sync. */
export async function resyncFigure(cases: number): Promise<ResyncFigure> {
  const exchange = await startExchange({ durable: true });
  try {
    const backup = await takeBackup(exchange.testbed, powerOf(exchange.testbed), 'police');
    for (let number = 1; number <= cases; number += 1) {
      const sent = await handOver(exchange, `RSB-${String(number).padStart(5, '0')}`);
      await untilDelivered(exchange.sender, sent);
    }
    await backup.restore();
    const { configFile } = exchange.testbed.nodes.police;
    const begun = performance.now();
    const { stdout } = await runSamsyn(['resync', '--config', configFile]);
    const seconds = (performance.now() - begun) / 1_000;
    const said = stdout.trimEnd().split('\n').at(-1) ?? '';
    return { cases, seconds, casesPerSecond: cases / seconds, said };
  } finally {
    await exchange.testbed.stop();
  }
}
