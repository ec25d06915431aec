// SPDX-License-Identifier: EUPL-1.2
import { exportLines } from '@samsyn/ledger';
import type { ExportedCheckpoint, ExportedEntry } from '@samsyn/ledger';
import type { AuditContext } from './audit-context.ts';
import { findNewest } from './find-newest.ts';
import { findPublished } from './find-published.ts';
import type { Reader } from './record.ts';

const pageEntries = 500;

async function* entriesBelow(db: Reader, size: number): AsyncGenerator<ExportedEntry> {
  for (let from = 0; from < size; from += pageEntries) {
    const rows = await db
      .selectFrom('ledger_order as o')
      .innerJoin('ledger_entries as e', 'e.entry_id', 'o.entry_id')
      .leftJoin('ledger_openings as c', 'c.entry_id', 'o.entry_id')
      .select(['e.leaf', 'e.leaf_hash', 'c.salt', 'c.content'])
      .where('o.leaf_index', '>=', from)
      .where('o.leaf_index', '<', Math.min(from + pageEntries, size))
      .orderBy('o.leaf_index')
      .execute();
    for (const { leaf, leaf_hash, salt, content } of rows) {
      const leafHash = Buffer.from(leaf_hash, 'hex');
      yield salt && content ? { leaf, leafHash, opening: { salt, content } } : { leaf, leafHash };
    }
  }
}

export interface ExportedLedger {
  readonly origin: string;
  readonly vkey: string;
  /** Verifier keys of the witnesses that may have cosigned it, the other authority's first. */
  readonly witnesses: readonly string[];
}

function signs(witness: string, checkpoints: readonly ExportedCheckpoint[]): boolean {
  const [name = ''] = witness.split('+');
  return checkpoints.some(({ note }) => note.includes(`\n— ${name} `));
}

/** The ledger as an export file with these checkpoints, line by line, up to the last of them. */
export async function* exportUpTo(
  db: Reader,
  { origin, vkey, witnesses }: ExportedLedger,
  checkpoints: readonly ExportedCheckpoint[],
): AsyncGenerator<string> {
  const size = Math.max(0, ...checkpoints.map((checkpoint) => checkpoint.size));
  const header = { origin, vkey, witnesses: witnesses.filter((one) => signs(one, checkpoints)) };
  yield* exportLines(header, entriesBelow(db, size), checkpoints);
}

/** The ledger of this node, as an export names it. */
export function ownLedger({
  ledgerSigner,
  publishing,
}: Pick<AuditContext, 'ledgerSigner' | 'publishing'>): ExportedLedger {
  const { name: origin, vkey } = ledgerSigner;
  return { origin, vkey, witnesses: publishing.witnessVkeys };
}

/**
 * The ledger as an export file, line by line, up to the newest checkpoint that is published; up to
 * the newest of all while none is.
 */
export async function* exportLedger(
  context: Pick<AuditContext, 'db' | 'ledgerSigner' | 'publishing'>,
): AsyncGenerator<string> {
  const ledger = ownLedger(context);
  const checkpoint =
    (await findPublished(context)) ?? (await findNewest(context.db, ledger.origin));
  yield* exportUpTo(context.db, ledger, checkpoint ? [checkpoint] : []);
}
