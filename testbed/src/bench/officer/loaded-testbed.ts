// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signIn } from '../../officer/officer-client.ts';
import { withClient } from '../../postgres/with-client.ts';
import { writeSecret } from '../../files/write-secret.ts';
import type { Stoppers } from '../../processes/stoppers.ts';
import { clearHome } from '../../start/clear-home.ts';
import { portsFrom } from '../../start/ports.ts';
import { seed } from '../../start/seed.ts';
import { startTestbed } from '../../start/start-testbed.ts';
import type { Testbed } from '../../start/start-testbed.ts';
import { cpuSpentMs } from './cpu-spent.ts';
import { multiplyCases } from './multiply-cases.ts';
import { prepareWork } from './prepare-work.ts';
import { untilQuiet } from './until-quiet.ts';
import type { SeenNode } from './until-quiet.ts';

const checkout = resolve(import.meta.dirname, '../../../..');
const portBase = '7700';

/** The officer whose lists and pages are measured. */
export const measuredOfficer = 'mv-return-officer-1';

async function countCases(testbed: Testbed): Promise<number> {
  return withClient(testbed.postgres.urlFor('migration'), async (client) => {
    const { rows } = await client.query<{ cases: number }>('select count(*)::int cases from cases');
    return rows[0]?.cases ?? 0;
  });
}

/** The node that is measured, in a testbed in this folder. */
export function seenNode({ nodes, postgres }: Testbed, home: string): SeenNode {
  return {
    spentMs: () => cpuSpentMs(nodes.migration.child.pid, join(home, 'postgres', 'data')),
    databaseUrl: postgres.urlFor('migration'),
  };
}

async function fill(
  testbed: Testbed,
  home: string,
  stoppers: Stoppers,
  cases: number,
  progress: (text: string) => void,
): Promise<void> {
  await seed(testbed, stoppers, progress);
  await prepareWork(await signIn(testbed.nodes.migration.url, measuredOfficer));
  await untilQuiet(seenNode(testbed, home));
  const copies = Math.ceil(cases / (await countCases(testbed))) - 1;
  progress(`each case ${copies} times more`);
  await withClient(testbed.postgres.urlFor('migration'), (client) => multiplyCases(client, copies));
}

/**
 * Two nodes, of which the one where return cases begin holds at least so many. A folder that was
 * filled for as many before is taken as it is; any other is emptied first.
 */
export async function loadedTestbed(
  home: string,
  cases: number,
  stoppers: Stoppers,
  progress: (text: string) => void,
): Promise<{ readonly testbed: Testbed; readonly cases: number }> {
  const mark = join(home, 'bench-cases');
  const filled = existsSync(mark) && readFileSync(mark, 'utf8') === String(cases);
  if (!filled) await clearHome(home);
  const testbed = await startTestbed({
    home,
    checkout,
    ports: portsFrom(portBase),
    progress,
    stoppers,
    screens: false,
  });
  if (!filled) await fill(testbed, home, stoppers, cases, progress);
  writeSecret(mark, String(cases));
  return { testbed, cases: await countCases(testbed) };
}
