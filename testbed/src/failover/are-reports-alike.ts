// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readConfig } from '@samsyn/node';
import { FigureStatement, addDays } from '@samsyn/terms';
import { runSamsyn } from '../demo/run-samsyn.ts';
import type { Victim } from '../faults/victim.ts';
import { today } from '../journey/ready-journey.ts';

/** The figures of the last month as the program computes them; undefined when it does not. */
async function compute(configFile: string, out: string, env: Readonly<Record<string, string>>) {
  const period = ['--from', addDays(today(), -29), '--to', today()];
  const rest = ['--config', configFile, '--purpose', 'Prov', '--out', out];
  const ran = await runSamsyn(['report', 'figures', ...period, ...rest], env);
  if (ran.code !== 0) return undefined;
  const { payload }: { payload: string } = JSON.parse(readFileSync(out, 'utf8'));
  const said: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return { rows: FigureStatement.parse(said).rows, wasOfPrimary: ran.stdout.includes('reasons') };
}

/**
 * Whether the node's figures of the last month, read from whichever of its servers is the standby, are
 * those of the primary. Nothing may be under way.
 */
export async function areReportsAlike({ facts }: Victim, home: string): Promise<boolean> {
  const { configFile } = facts;
  const { appUrl } = readConfig(configFile).database;
  const primary = await compute(configFile, join(home, 'primary.jws'), {});
  const standby = await compute(configFile, join(home, 'standby.jws'), {
    DATABASE_REPORTS_URL: appUrl,
  });
  if (standby === undefined || standby.wasOfPrimary) return false;
  return isDeepStrictEqual(standby.rows, primary?.rows);
}
