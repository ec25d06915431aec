// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { beginRun } from './begin-run.ts';
import { compareAll } from './compare-all.ts';
import { findDiffering } from './find-differing.ts';
import { heal } from './heal.ts';
import { keepRun } from './keep-run.ts';
import type { HealedCase, ReconcileRun } from './keep-run.ts';
import { takeSnapshot } from './take-snapshot.ts';

type Found = Omit<ReconcileRun, 'runId' | 'startedAt' | 'finishedAt' | 'code'>;

async function compareNodes(context: DeliveryContext, runId: string): Promise<Found> {
  const run = await beginRun(context, runId);
  const snapshot = await takeSnapshot(context, run.key);
  const { positions, more } = await findDiffering(snapshot.cases, run.open);
  const cases: HealedCase[] = [];
  for (const differing of await compareAll(context, run, snapshot, positions))
    cases.push({ ...differing, differences: await heal(context, run, differing) });
  const { turns, held } = run.figures();
  return { casesHere: snapshot.cases.length, casesThere: held, more, turns, cases };
}

const nothing: Found = { casesHere: 0, casesThere: 0, more: false, turns: 0, cases: [] };

/**
 * Compares what the two nodes hold of all that they have exchanged, heals what can be healed by the
 * walk, and keeps the report. Nothing crosses but digests under a key that both derive for this run.
 * @returns the report; a run that could not be carried through is kept with its code
 */
export async function reconcileNow(context: DeliveryContext): Promise<ReconcileRun> {
  const runId = context.newId();
  const startedAt = context.clock();
  const ended = async (found: Found, code?: string): Promise<ReconcileRun> => {
    const run = { ...found, runId, startedAt, finishedAt: context.clock(), code };
    await keepRun(context, run);
    return run;
  };
  try {
    return await ended(await compareNodes(context, runId));
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return ended(nothing, error.code);
  }
}
