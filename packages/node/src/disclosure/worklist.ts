// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { DisclosurePurpose, WorklistEntry as WorklistEntrySchema } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { caseSummaries } from '../case/case-summaries.ts';
import { differingCases } from '../classification/differing-cases.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { waitingStops } from '../stop/waiting-stops.ts';
import { waitingAlarms } from '../custody/waiting-alarms.ts';
import { byDue } from './by-due.ts';
import { proposedReleases } from './proposed-releases.ts';
import { waitingItems } from './waiting-items.ts';

interface Waiting {
  readonly kind: WorklistEntry['kind'];
  readonly caseId: string;
  readonly since: string;
  readonly disclosureId?: string;
  readonly requestId?: string;
}

async function openDisclosures(context: CaseContext, officer: Officer): Promise<Waiting[]> {
  const rows = await context.db
    .selectFrom('disclosures')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.person_id', '=', 'disclosures.person_id')
        .onRef('cases.case_id', '=', 'disclosures.case_id'),
    )
    .select([
      'disclosures.disclosure_id',
      'disclosures.opened_at',
      'disclosures.case_id',
      'disclosures.purpose',
    ])
    .where('disclosures.state', '=', 'open')
    .where(visibleTo(officer))
    .orderBy('disclosures.opened_at')
    .limit(limits.listPageMax)
    .execute();
  const judged = await waitingItems(
    context.db,
    rows.map((row) => row.disclosure_id),
  );
  return rows.map((row) => {
    const judging = judged.has(row.disclosure_id);
    const kinds = {
      handover: judging ? 'judge-handover' : 'send-handover',
      request: 'judge-request',
      answer: 'judge-answer',
      notice: judging ? 'judge-notice' : 'send-notice',
    } as const;
    return {
      kind: kinds[DisclosurePurpose.parse(row.purpose)],
      caseId: row.case_id,
      since: row.opened_at,
      disclosureId: row.disclosure_id,
    };
  });
}

async function requestsToReview(context: CaseContext, officer: Officer): Promise<Waiting[]> {
  if (!hasRight(officer.roles, 'ask')) return [];
  const rows = await context.db
    .selectFrom('requests')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.person_id', '=', 'requests.person_id')
        .onRef('cases.case_id', '=', 'requests.case_id'),
    )
    .select(['requests.request_id', 'requests.at', 'requests.case_id'])
    .where('requests.direction', '=', 'out')
    .where('requests.state', '=', 'prepared')
    .where(visibleTo(officer))
    .orderBy('requests.at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    kind: 'review-request',
    caseId: row.case_id,
    since: row.at,
    requestId: row.request_id,
  }));
}

/** Messages that do not get through; a refused one until the officer has sent or given up what it held. */
async function stuckMessages(context: CaseContext, officer: Officer): Promise<Waiting[]> {
  const rows = await context.db
    .selectFrom('messages')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.person_id', '=', 'messages.person_id')
        .onRef('cases.case_id', '=', 'messages.case_id'),
    )
    .innerJoin('disclosures', (join) =>
      join
        .onRef('disclosures.person_id', '=', 'messages.person_id')
        .onRef('disclosures.disclosure_id', '=', 'messages.disclosure_id'),
    )
    .select(['messages.case_id', 'messages.at', 'messages.disclosure_id'])
    .where('messages.direction', '=', 'out')
    .where((eb) =>
      eb.or([
        eb('messages.state', 'in', ['retrying', 'failed', 'held', 'quarantined']),
        eb.and([eb('messages.state', '=', 'refused'), eb('disclosures.state', '=', 'open')]),
      ]),
    )
    .where(visibleTo(officer))
    .orderBy('messages.at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    kind: 'delivery-stuck',
    caseId: row.case_id,
    since: row.at,
    disclosureId: row.disclosure_id,
  }));
}

/** Messages that came and could not be recorded: an officer has them tried again, or refuses them. */
async function messagesSetAside(context: CaseContext, officer: Officer): Promise<Waiting[]> {
  if (!hasRight(officer.roles, 'send')) return [];
  const rows = await context.db
    .selectFrom('waiting_messages')
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.person_id', '=', 'waiting_messages.person_id')
        .onRef('cases.case_id', '=', 'waiting_messages.case_id'),
    )
    .select(['waiting_messages.case_id', 'waiting_messages.at'])
    .where('waiting_messages.state', '=', 'quarantined')
    .where(visibleTo(officer))
    .orderBy('waiting_messages.at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({ kind: 'message-set-aside', caseId: row.case_id, since: row.at }));
}

async function differences(context: CaseContext, officer: Officer): Promise<Waiting[]> {
  const found = await differingCases(context, officer);
  return found.map((one) => ({ kind: 'resolve-classification', ...one }));
}

/** What waits for officers of this officer's cases, what is due first standing first; recorded. */
export async function worklist(context: CaseContext, officer: Officer): Promise<WorklistEntry[]> {
  const waiting = [
    ...(await openDisclosures(context, officer)),
    ...(await requestsToReview(context, officer)),
    ...(await stuckMessages(context, officer)),
    ...(await messagesSetAside(context, officer)),
    ...(await differences(context, officer)),
    ...(await proposedReleases(context, officer)),
  ].toSorted((a, b) => a.since.localeCompare(b.since));
  const shown = waiting.slice(0, limits.listPageMax);
  const raised = [
    ...(await waitingStops(context, officer)),
    ...(await waitingAlarms(context, officer)),
  ];
  const summaries = await caseSummaries(context.db, officer, [
    ...new Set([...raised, ...shown].map(({ caseId }) => caseId)),
  ]);
  const byCase = new Map(summaries.map((summary) => [String(summary.caseId), summary]));
  const urgent = raised.map((one) => {
    const personName = byCase.get(one.caseId)?.personName ?? null;
    return WorklistEntrySchema.parse({ ...one, personName });
  });
  const rest = shown.flatMap((one) => {
    const summary = byCase.get(one.caseId);
    if (!summary) return [];
    return WorklistEntrySchema.parse({
      ...one,
      due: null,
      number: summary.number,
      personName: summary.personName,
    });
  });
  const entries = byDue([...urgent, ...rest]);
  const content = { shown: [...new Set(entries.map((entry) => entry.caseId))] };
  await recordOnly(context, { event: 'case.listed', actor: actorOf(officer), content });
  return entries;
}
