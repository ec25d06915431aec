// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { Instant, limits } from '@samsyn/terms';
import { z } from 'zod';
import { findPublished } from '../audit/find-published.ts';
import { treeSize } from '../audit/tree-size.ts';
import { standingAlarms } from '../witness/standing-alarms.ts';
import type { HealthContext } from './health-context.ts';
import { ageMs, seeToIf } from './standing-of.ts';

const Leaf = z.object({ at: Instant });

async function waiting({ db, clock }: HealthContext): Promise<HealthLine> {
  const { entries } = await db
    .selectFrom('ledger_pending')
    .select(({ fn }) => fn.countAll<number>().as('entries'))
    .executeTakeFirstOrThrow();
  const oldest = await db
    .selectFrom('ledger_pending as w')
    .innerJoin('ledger_entries as e', 'e.entry_id', 'w.entry_id')
    .select('e.leaf')
    .orderBy('w.pending_id')
    .limit(1)
    .executeTakeFirst();
  const now = clock();
  const at = oldest
    ? Leaf.parse(JSON.parse(Buffer.from(oldest.leaf).toString('utf8'))).at
    : undefined;
  return {
    of: 'ledger-waiting',
    standing: seeToIf(at !== undefined && ageMs(at, now) > limits.ledgerWaitsLateMs),
    at: at ?? now,
    entries,
  };
}

async function checkpointAt({ db, ledgerSigner }: HealthContext, over: number, newest: boolean) {
  const row = await db
    .selectFrom('ledger_checkpoints')
    .select('at')
    .where('origin', '=', ledgerSigner.name)
    .where('tree_size', '>', over)
    .orderBy('tree_size', newest ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst();
  return row && Instant.parse(row.at);
}

async function cosignedAt({ db, ledgerSigner, publishing }: HealthContext, size: number) {
  const row = await db
    .selectFrom('ledger_cosignatures')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('origin', '=', ledgerSigner.name)
    .where('tree_size', '=', size)
    .where('witness', 'in', publishing.witnesses)
    .executeTakeFirst();
  return row?.at === undefined || row.at === null ? null : Instant.parse(row.at);
}

/** Published lags when the first checkpoint above it has stood longer than it should. */
async function published(context: HealthContext): Promise<HealthLine> {
  const size = (await findPublished(context))?.size ?? 0;
  const behind = await checkpointAt(context, size, false);
  const isLate = !!behind && ageMs(behind, context.clock()) > limits.ledgerPublishLateMs;
  const at = await cosignedAt(context, size);
  return { of: 'ledger-published', standing: seeToIf(isLate), at, entries: size };
}

async function alarms(context: HealthContext): Promise<HealthLine> {
  const standing = await standingAlarms(context);
  const first = standing[0]?.at;
  return {
    of: 'ledger-alarms',
    standing: seeToIf(standing.length > 0),
    at: first === undefined ? context.clock() : Instant.parse(first),
    alarms: standing.length,
  };
}

/** The ledger's three states, each with its age, and the alarms about either ledger that stand. */
export async function ledgerHealth(context: HealthContext): Promise<HealthLine[]> {
  const integrated: HealthLine = {
    of: 'ledger-integrated',
    standing: 'in-order',
    at: (await checkpointAt(context, -1, true)) ?? null,
    entries: await treeSize(context.db),
  };
  return [await waiting(context), integrated, await published(context), await alarms(context)];
}
