// SPDX-License-Identifier: EUPL-1.2
import { hasRight, stopHistoryItems, stopTellingItems } from '@samsyn/casework';
import type { StopHistoryPage, StopsOf } from '@samsyn/contract';
import { SamsynError, limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { caseSummaries } from '../case/case-summaries.ts';
import { entriesOfCases } from '../case/entries-of-cases.ts';
import { casesSharedWithPeer } from '../case/shared-with-peer.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { recordsOfCase } from './records-of-case.ts';
import type { CaseStops } from './records-of-case.ts';
import { stopTimes } from './stop-times.ts';
import { placeOf, toldStops } from './told-stops.ts';
import type { ToldStop } from './told-stops.ts';

async function recordsOf(context: CaseContext, officer: Officer, told: readonly ToldStop[]) {
  const { db } = context;
  const caseIds = [...new Set(told.map(({ caseId }) => caseId))];
  const own = new Set(told.filter(({ isOwn }) => isOwn).map(({ caseId }) => caseId));
  const entries = await entriesOfCases(db, caseIds, stopHistoryItems);
  const shared = await casesSharedWithPeer(db, caseIds);
  const times = await stopTimes(db, caseIds, stopTellingItems);
  const summaries = await caseSummaries(db, officer, [...own]);
  const names = new Map(summaries.map((one) => [String(one.caseId), one.personName]));
  const records = [...Map.groupBy(told, ({ caseId }) => caseId)].flatMap(([caseId, of]) => {
    const [{ number } = { number: '' }] = of;
    const stops: CaseStops = {
      caseId,
      number,
      isOwn: own.has(caseId),
      personName: names.get(caseId) ?? null,
      isShared: shared.has(caseId),
      entries: entries.get(caseId) ?? [],
    };
    return recordsOfCase(context, stops, times);
  });
  return new Map(records.map((record) => [String(record.signalId), record]));
}

const isAskedFor = (of: StopsOf, ended: boolean): boolean =>
  of === 'all' || (of === 'ended') === ended;

/**
 * The history of stops, those that have ended too, what was known last standing first: in own cases,
 * what the officer has taken note of in others, and courts' decisions for their desk. A page can
 * hold fewer than it may, or none, and be followed by another. Recorded.
 * @throws SamsynError `access.forbidden`, `input.schema` for what is no place in the list
 */
export async function listStops(
  context: CaseContext,
  officer: Officer,
  { of, after }: { readonly of: StopsOf; readonly after: string | null },
): Promise<StopHistoryPage> {
  const { roles } = officer;
  if (!hasRight(roles, 'read-cases') && !hasRight(roles, 'register-court-decisions'))
    throw new SamsynError('access.forbidden', 'your role does not read the history of stops');
  const told = await toldStops(context.db, officer, after);
  const records = await recordsOf(context, officer, told);
  const fitting = told.filter(({ entryId }) => {
    const record = records.get(entryId);
    return record !== undefined && isAskedFor(of, record.ended !== null);
  });
  const shown = fitting.slice(0, limits.stopsPageMax);
  const isFull = fitting.length > shown.length;
  const last = isFull ? shown.at(-1) : told.at(-1);
  const isMore = isFull || told.length === limits.stopsSoughtMax;
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { shown: [...new Set(shown.map(({ caseId }) => caseId))] },
  });
  return {
    stops: shown.flatMap(({ entryId }) => records.get(entryId) ?? []),
    next: isMore && last ? placeOf(last) : null,
  };
}
