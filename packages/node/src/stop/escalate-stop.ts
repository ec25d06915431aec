// SPDX-License-Identifier: EUPL-1.2
import type { NotedSignal } from '@samsyn/casework';
import { record } from '../audit/record.ts';
import type { Reader, Tx } from '../audit/record.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { enqueue } from '../delivery/enqueue.ts';
import type { Jobs } from '../delivery/enqueue.ts';
import { loadSignals } from './load-signals.ts';
import { isMissingHere, raisedNextAt } from './watch-signals.ts';

async function timesRaised(db: Reader, personId: string, stopId: string): Promise<number> {
  const row = await db
    .selectFrom('stop_escalations')
    .select(({ fn }) => fn.countAll<string>().as('times'))
    .where('person_id', '=', personId)
    .where('stop_id', '=', stopId)
    .executeTakeFirstOrThrow();
  return Number(row.times);
}

async function stillMissing(
  context: CaseContext,
  db: Reader,
  found: LoadedCase,
  stopId: string,
): Promise<NotedSignal | undefined> {
  const signals = await loadSignals(context, db, found);
  return signals.find(
    (signal) => String(signal.signalId) === stopId && isMissingHere(context, signal),
  );
}

async function raise(
  context: CaseContext,
  tx: Tx,
  found: LoadedCase,
  signal: NotedSignal,
): Promise<number> {
  const { key, entries } = found;
  const stopId = signal.signalId;
  const level = (await timesRaised(tx, key.personId, stopId)) + 1;
  const at = context.clock();
  await tx
    .insertInto('stop_escalations')
    .values({ person_id: key.personId, case_id: key.caseId, stop_id: stopId, level, at })
    .execute();
  await addCaseEvent(context, tx, key, { kind: 'stop-escalated', items: [signal.item] });
  await enqueue(
    tx,
    'escalate-stop',
    { ...key, stopId },
    { queue: null, key: `escalate:${stopId}`, notBefore: raisedNextAt(at, entries, level) },
  );
  return level;
}

/**
 * Raises a stop that somebody here has still to take note of to more officers, and again later; it
 * ends by acknowledgement or by the end of the stop alone. Nobody can put it off.
 */
export async function escalateStop(
  context: CaseContext,
  { caseId, stopId }: Jobs['escalate-stop'],
): Promise<void> {
  const before = await loadCase(context.db, caseId);
  if (!(await stillMissing(context, context.db, before, stopId))) return;
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await loadCase(tx, caseId);
    const signal = await stillMissing(context, tx, found, stopId);
    const level = signal ? await raise(context, tx, found, signal) : 0;
    const line = await ledger.add({
      event: 'stop.escalated',
      actor: 'node',
      caseId: found.caseId,
      content: {
        stopId,
        level,
        missing: (signal?.missing ?? []).map(({ authority, party }) => `${authority}:${party}`),
      },
    });
    return { line, result: undefined };
  });
}
