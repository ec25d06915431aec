// SPDX-License-Identifier: EUPL-1.2
import { commit, leafHash, verifyExport } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';
import type { AuditContext } from './audit-context.ts';
import { exportUpTo, ownLedger } from './export-ledger.ts';
import { findNewest } from './find-newest.ts';
import { findPublished } from './find-published.ts';
import type { Reader } from './record.ts';

export interface LedgerExamination {
  /** Entries that a checkpoint covers. */
  readonly size: number;
  /** How many of them are published: cosigned as the policy asks. */
  readonly cosignedSize: number;
  /** Entries written that have no place in the tree yet. */
  readonly waiting: number;
  readonly openings: { readonly present: number; readonly absent: number };
}

type Examined = Pick<AuditContext, 'db' | 'ledgerSigner' | 'publishing'> & {
  /** What was before the ledger in use. */
  readonly own: {
    readonly earlierLedgers: readonly { readonly origin: string; readonly vkey: string }[];
  };
};

const Committed = z.object({ commitment: z.string() });

async function examineWaiting(db: Reader): Promise<number> {
  const rows = await db
    .selectFrom('ledger_entries as e')
    .leftJoin('ledger_order as o', 'o.entry_id', 'e.entry_id')
    .leftJoin('ledger_pending as w', 'w.entry_id', 'e.entry_id')
    .leftJoin('ledger_openings as c', 'c.entry_id', 'e.entry_id')
    .select(['e.entry_id', 'e.leaf', 'e.leaf_hash', 'c.salt', 'c.content', 'w.pending_id'])
    .where('o.entry_id', 'is', null)
    .execute();
  for (const { entry_id: id, leaf, leaf_hash: stated, salt, content, pending_id } of rows) {
    const path = `entry ${id}, not placed yet`;
    if (pending_id === null)
      throw new SamsynError(
        'ledger.malformed',
        'the entry neither has a place nor waits for one',
        path,
      );
    if (Buffer.from(leafHash(leaf)).toString('hex') !== stated)
      throw new SamsynError('ledger.leaf', 'the leaf does not have the hash recorded for it', path);
    const { commitment } = Committed.parse(JSON.parse(Buffer.from(leaf).toString('utf8')));
    if (salt && content && commit(salt, content) !== commitment)
      throw new SamsynError('ledger.opening', 'the content is not what the entry commits to', path);
  }
  return rows.length;
}

/** The newest checkpoint, under an earlier name while there is none under the present one. */
async function newestOfAnyName(context: Examined) {
  const present = ownLedger(context);
  const earlier = context.own.earlierLedgers.map(({ origin, vkey }) => ({
    ...present,
    origin,
    vkey,
  }));
  for (const ledger of [present, ...earlier.toReversed()]) {
    const newest = await findNewest(context.db, ledger.origin);
    if (newest) return { ledger, newest };
  }
  return { ledger: present, newest: undefined };
}

/**
 * Rebuilds the whole ledger as it is stored, also what no witness has cosigned yet and what has no
 * place in the tree yet.
 * @throws SamsynError `ledger.*`, its path the entry or the entries at fault
 */
export async function examineLedger(context: Examined): Promise<LedgerExamination> {
  const { db, publishing } = context;
  const { ledger, newest } = await newestOfAnyName(context);
  const published = await findPublished(context);
  const waiting = await examineWaiting(db);
  if (!newest) return { size: 0, cosignedSize: 0, waiting, openings: { present: 0, absent: 0 } };
  const checkpoints = [published, newest].filter((one) => one !== undefined);
  const lines = exportUpTo(db, ledger, checkpoints);
  const encoder = new TextEncoder();
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const line of lines) yield encoder.encode(line);
  }
  const trusted = { vkey: ledger.vkey, witnessVkeys: publishing.witnessVkeys };
  const { size, openings } = await verifyExport(bytes(), trusted);
  return { size, cosignedSize: published?.size ?? 0, waiting, openings };
}
