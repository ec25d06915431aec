// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { runSamsyn } from '../../demo/run-samsyn.ts';
import { verifyLedger } from '../../demo/verify-ledger.ts';
import { startExchange } from '../../scenario/exchange.ts';
import type { Exchange } from '../../scenario/exchange.ts';
import { readyNotices } from './ready-notices.ts';
import { runAtRate } from './run-load.ts';
import type { LoadRun } from './run-load.ts';
import { watchReceipts } from './watch-receipts.ts';

/** One minute of the soak, and what the nodes then held in memory. */
export interface SoakMinute extends LoadRun {
  readonly residentMebibytes: Readonly<Record<'migration' | 'police', number>>;
}

export interface SoakFigure {
  readonly perSecondAsked: number;
  readonly minutes: readonly SoakMinute[];
  /** What each command said last, and whether it found everything right. */
  readonly checks: readonly {
    readonly command: string;
    readonly ok: boolean;
    readonly said: string;
  }[];
}

const minuteSeconds = 60;
const seed = 11;

function residentMebibytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN) / 1_024);
}

async function checked({ testbed }: Exchange): Promise<SoakFigure['checks']> {
  const [migration, police] = [testbed.nodes.migration.configFile, testbed.nodes.police.configFile];
  const checks = [];
  for (const [own, peer] of [
    [migration, police],
    [police, migration],
  ] as const) {
    const { verified, cosigned } = await verifyLedger(own, peer);
    const said = `verified: ${verified}, cosigned: ${cosigned}`;
    checks.push({ command: 'ledger verify', ok: verified && cosigned, said });
  }
  const { code, stdout, stderr } = await runSamsyn(['reconcile', '--config', migration]);
  const said = `${stdout}${stderr}`.trimEnd().split('\n').at(-1) ?? '';
  return [...checks, { command: 'reconcile', ok: code === 0, said }];
}

/**
 * Keeps messages coming at a rate, minute by minute, and then has both ledgers verified and all
 * that was exchanged compared.
 */
export async function soakFigure(
  minutes: number,
  perSecond: number,
  progress: (text: string) => void,
): Promise<SoakFigure> {
  const exchange = await startExchange({ durable: true });
  try {
    const aMinute = perSecond * minuteSeconds;
    const notices = await readyNotices(exchange, aMinute * minutes);
    const watch = await watchReceipts(exchange.testbed.postgres.urlFor('migration'));
    const found: SoakMinute[] = [];
    const { migration, police } = exchange.testbed.nodes;
    for (let minute = 0; minute < minutes; minute += 1) {
      const run = await runAtRate({ exchange, watch, notices }, perSecond, aMinute, seed + minute);
      found.push({
        ...run,
        residentMebibytes: {
          migration: residentMebibytes(migration.child.pid),
          police: residentMebibytes(police.child.pid),
        },
      });
      progress(`minute ${minute + 1}: ${JSON.stringify(found.at(-1))}`);
    }
    await watch.close();
    return { perSecondAsked: perSecond, minutes: found, checks: await checked(exchange) };
  } finally {
    await exchange.testbed.stop();
  }
}
