// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from '../faults/counts-of.ts';
import type { FailoverResult } from '../failover/run-failover.ts';
import type { Judged } from '../faults/judged.ts';
import type { Found } from './found.ts';
import { table } from './table.ts';

function judged(result: Counts & Pick<Judged, 'settled' | 'ledgersVerify'>): string {
  const { sent, delivered, withdrawn, lost, doubled, outOfOrder, forged } = result;
  const inEffect = result.withdrawnInEffect ?? '(not counted)';
  const arrived = result.settled ? 'all at their end' : 'not all at their end in time';
  const proved = result.ledgersVerify ? 'both ledgers verify' : 'a ledger does not verify';
  return `${sent} messages sent, ${delivered} delivered, ${withdrawn} withdrawn on the record, ${arrived}; lost ${lost}, doubled ${doubled}, out of order ${outOfOrder}, forged ${forged}, withdrawn and in effect ${inEffect}; ${proved}`;
}

function figuresOf({ reportsAlike }: FailoverResult): string {
  if (reportsAlike === undefined) return 'figures not read from the standby';
  return `figures read from the standby ${reportsAlike ? 'are' : 'are not'} those of the primary`;
}

/** What became of nodes that lost a machine while officers worked; empty where none was tried. */
export function machinesRows({ failover, replicas }: Found): string {
  const rows: string[][] = [];
  if (replicas)
    rows.push([
      `one of ${replicas.replicas} replicas of a node killed for good`,
      `${judged(replicas)}; ${replicas.casesUntold} of ${replicas.casesFollowed} followed cases untold at a living replica`,
    ]);
  if (failover)
    rows.push([
      `the primary of a node's database killed, its standby promoted; ${failover.failovers.length} times (PostgreSQL ${failover.postgres})`,
      `${judged(failover)}; without service for ${failover.failovers.map(({ withoutServiceMs }) => withoutServiceMs).join(', ')} ms; ${figuresOf(failover)}`,
    ]);
  return table(['What was done under load', 'What came of it'], rows);
}
