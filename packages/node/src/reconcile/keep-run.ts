// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { DifferingCase } from './compare-all.ts';
import type { Healed } from './heal.ts';

/** A case that differs, with what came of each difference. */
export interface HealedCase extends Pick<DifferingCase, 'held' | 'position'> {
  readonly differences: readonly Healed[];
}

/** One run, ended or failed. */
export interface ReconcileRun {
  readonly runId: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant;
  /** Why it ended before its time; undefined for a whole run. */
  readonly code: string | undefined;
  readonly casesHere: number;
  readonly casesThere: number;
  /** More cases differ than one run names. */
  readonly more: boolean;
  readonly turns: number;
  readonly cases: readonly HealedCase[];
}

function rowsOf(context: DirectoryContext, { runId, cases }: ReconcileRun) {
  return cases.flatMap(({ held, differences }) =>
    held === undefined
      ? []
      : differences.map(({ cause, healing, messageId, message, sender, item }) => ({
          person_id: held.personId,
          difference_id: context.newId(),
          run_id: runId,
          case_id: held.caseId,
          cause,
          healing,
          message_id: messageId ?? null,
          sender,
          number: message?.number ?? null,
          item: item ?? null,
        })),
  );
}

/** How many differences there are of each cause. */
function countsOf(cases: readonly HealedCase[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { differences } of cases)
    for (const { cause } of differences) counts[cause] = (counts[cause] ?? 0) + 1;
  return counts;
}

/** Keeps a run, what it found on cases that are here, and its line in the ledger. */
export async function keepRun(context: DirectoryContext, run: ReconcileRun): Promise<void> {
  const rows = rowsOf(context, run);
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('reconcile_runs')
      .values({
        run_id: run.runId,
        started_at: run.startedAt,
        finished_at: run.finishedAt,
        code: run.code ?? null,
        cases_here: run.casesHere,
        cases_there: run.casesThere,
        cases_unknown_here: run.cases.filter(({ held }) => held === undefined).length,
        more: run.more,
        turns: run.turns,
      })
      .execute();
    if (rows.length > 0) await tx.insertInto('reconcile_differences').values(rows).execute();
    const line = await ledger.add({
      event: 'reconcile.compared',
      actor: 'node',
      content: {
        runId: run.runId,
        code: run.code ?? null,
        casesHere: run.casesHere,
        casesThere: run.casesThere,
        differences: countsOf(run.cases),
      },
    });
    return { line, result: undefined };
  });
}
