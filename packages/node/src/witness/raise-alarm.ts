// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { SignedHead } from './kept-checkpoints.ts';

/** Two checkpoints, both signed by one ledger, that cannot both be of one log. */
export interface SplitView {
  readonly origin: string;
  /** The one that was kept before. */
  readonly kept: SignedHead;
  readonly shown: SignedHead;
  /** `node`, `peer`, or the name of a witness. */
  readonly foundBy: string;
}

const hex = (root: Uint8Array): string => Buffer.from(root).toString('hex');

async function isRaised(context: DirectoryContext, { origin, kept }: SplitView): Promise<boolean> {
  const rows = await context.db
    .selectFrom('ledger_alarms')
    .select(['kept_size', 'kept_root'])
    .where('origin', '=', origin)
    .limit(limits.ledgerAlarmsMax)
    .execute();
  const raised = rows.some(
    (row) => row.kept_size === kept.size && row.kept_root === hex(kept.root),
  );
  return raised || rows.length >= limits.ledgerAlarmsMax;
}

async function keep(context: DirectoryContext, found: SplitView): Promise<void> {
  const { origin, kept, shown, foundBy } = found;
  const at = context.clock();
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('ledger_alarms')
      .values({
        origin,
        kept_size: kept.size,
        kept_root: hex(kept.root),
        kept_note: kept.note,
        shown_size: shown.size,
        shown_root: hex(shown.root),
        shown_note: shown.note,
        found_by: foundBy,
        at,
        told_at: foundBy === 'peer' ? at : null,
      })
      .execute();
    const line = await ledger.add({
      event: 'ledger.split-view',
      actor: foundBy === 'peer' ? `peer:${context.peer.authority.id}` : 'node',
      content: {
        origin,
        foundBy,
        kept: { size: kept.size, root: hex(kept.root) },
        shown: { size: shown.size, root: hex(shown.root) },
      },
    });
    return { line, result: undefined };
  });
}

/** Another has raised the same alarm at the same moment. */
function isRaisedOnce(error: unknown): boolean {
  return (
    error instanceof Error &&
    'constraint' in error &&
    error.constraint === 'ledger_alarms_each_raised_once'
  );
}

/**
 * Keeps the evidence of a split view, with its line in the ledger, once for each checkpoint that was
 * kept before. The alarm stands until that ledger is closed.
 */
export async function raiseAlarm(context: DirectoryContext, found: SplitView): Promise<void> {
  if (await isRaised(context, found)) return;
  try {
    await keep(context, found);
  } catch (error) {
    if (isRaisedOnce(error)) return;
    throw error;
  }
  const { origin } = found;
  context.log.error(
    { code: 'ledger.split-view', path: origin },
    'a ledger has shown two histories',
  );
}
