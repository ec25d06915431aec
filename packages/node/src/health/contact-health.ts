// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { Instant } from '@samsyn/terms';
import type { HealthContext } from './health-context.ts';

async function newestReceipt({ db }: HealthContext, side: 'given' | 'held') {
  const row = await db
    .selectFrom('receipts')
    .select(({ fn }) => fn.max('received_at').as('at'))
    .where('side', '=', side)
    .executeTakeFirst();
  return row?.at ?? null;
}

async function newestCosignature({ db, publishing }: HealthContext) {
  const row = await db
    .selectFrom('ledger_cosignatures')
    .select(({ fn }) => fn.max('at').as('at'))
    .where('witness', '=', publishing.peerWitness)
    .executeTakeFirst();
  return row?.at ?? null;
}

async function newestCosigned({ db }: HealthContext) {
  const row = await db
    .selectFrom('peer_checkpoints')
    .select(({ fn }) => fn.max('at').as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}

function lineOf(of: 'heard-from-peer' | 'taken-by-peer', ...told: (string | null)[]): HealthLine {
  const moments = told.flatMap((at) => (at === null ? [] : [Instant.parse(at)]));
  const at = moments.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
  return { of, standing: at === null ? 'unknown' : 'in-order', at };
}

/**
 * When something last came from the other node, a message or its ledger's growth, and when it last
 * took something of ours, by its receipt or its cosignature.
 */
export async function contactHealth(context: HealthContext): Promise<HealthLine[]> {
  return [
    lineOf('heard-from-peer', await newestReceipt(context, 'given'), await newestCosigned(context)),
    lineOf('taken-by-peer', await newestReceipt(context, 'held'), await newestCosignature(context)),
  ];
}
