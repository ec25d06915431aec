// SPDX-License-Identifier: EUPL-1.2
import type { ReconcileAnswer } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import { enqueue } from '../delivery/enqueue.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';

type Progress = Extract<ReconcileAnswer['body'], { readonly step: 'resync' }>;

async function progress(context: DirectoryContext, runId: string): Promise<Progress | undefined> {
  const run = await context.db
    .selectFrom('resync_runs')
    .selectAll()
    .where('run_id', '=', runId)
    .executeTakeFirst();
  if (!run) return undefined;
  const { cases, posted, kept } = run;
  return { step: 'resync', done: run.finished_at !== null, cases, posted, kept };
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The peer has lost what was exchanged: it is queued to be posted again. Asked again, how far that has come. */
export async function takeUpResync(context: DirectoryContext, runId: string): Promise<Progress> {
  const known = await progress(context, runId);
  if (known) return known;
  return record(context, async (tx, ledger) => {
    await tx
      .insertInto('resync_runs')
      .values({
        run_id: runId,
        asked_at: context.clock(),
        after_case: beforeAll,
        finished_at: null,
      })
      .onConflict((conflict) => conflict.column('run_id').doNothing())
      .execute();
    await enqueue(tx, 'resync', { runId }, { queue: 'resync', key: `resync:${runId}` });
    const actor = `peer:${context.peer.authority.id}`;
    const line = await ledger.add({ event: 'resync.asked', actor, content: { runId } });
    return { line, result: { step: 'resync', done: false, cases: 0, posted: 0, kept: 0 } as const };
  });
}
