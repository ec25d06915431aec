// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@samsyn/contract';
import { isSamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { Unclear } from '../desk.ts';
import { giveNotice } from './give-notice.ts';
import { handOver } from './hand-over.ts';
import type { LoadContext } from './load-context.ts';
import { makeRequest } from './make-request.ts';
import { stopOrRelease } from './stop-case.ts';

const stepsOfCase = { least: 5, most: 9 };
const restMs = { least: 20, most: 160 };
const askedFor = ['return-talks', 'counsel', 'destination', 'travel-document'];

/** Resolves when the receiving officer finds the case; it may take as long as the faults last. */
async function untilThere(context: LoadContext, caseId: CaseId): Promise<boolean> {
  while (!context.isOver()) {
    try {
      await context.desks.police.ask((officer) =>
        officer.call(routes.getCase, { params: { caseId } }),
      );
      const { messages } = await context.desks.migration.ask((officer) =>
        officer.call(routes.getCase, { params: { caseId } }),
      );
      if (messages.some(({ state }) => state === 'delivered')) return true;
    } catch (error) {
      const notYet = isSamsynError(error) && error.code === 'input.not-found';
      if (!notYet && !(error instanceof Unclear)) throw error;
    }
    await pause(restMs.most);
  }
  return false;
}

/** Stops and their ends come in pairs, with little between: what is stopped is told little of. */
const stopsEvery = 4;

async function choose(
  context: LoadContext,
  caseId: CaseId,
  token: string,
  at: number,
): Promise<void> {
  const { random } = context;
  const drawn = random.next();
  if (at % stopsEvery < 2 && at >= stopsEvery) await stopOrRelease(context, caseId);
  else if (drawn < 0.5) await giveNotice(context, 'migration', caseId, token);
  else if (drawn < 0.75) await giveNotice(context, 'police', caseId, token);
  else await makeRequest(context, caseId, random.pick(askedFor));
}

async function step(
  context: LoadContext,
  caseId: CaseId,
  token: string,
  at: number,
): Promise<void> {
  try {
    await choose(context, caseId, token, at);
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    context.journal.write({ kind: 'turned-down', caseId, code: error.code });
  }
}

/**
 * Officers at both authorities work through cases, one after the other, until they are told to go
 * home: the case is handed over, and then both tell, ask, answer and stop, without waiting for what
 * is on its way. What the law or a guard refuses them is in the journal.
 */
export async function workCases(context: LoadContext, series: string): Promise<void> {
  for (let cases = 1; !context.isOver(); cases += 1) {
    const number = `${series}-${cases}`;
    const caseId = await handOver(context, number);
    if (caseId === undefined) continue;
    if (!(await untilThere(context, caseId))) return;
    const steps = context.random.between(stepsOfCase.least, stepsOfCase.most);
    for (let at = 1; at <= steps && !context.isOver(); at += 1) {
      await step(context, caseId, `${number}-${at}`, at);
      await pause(context.random.between(restMs.least, restMs.most));
    }
  }
}
