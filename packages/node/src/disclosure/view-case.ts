// SPDX-License-Identifier: EUPL-1.2
import type { CaseView, DisclosureSummary, TimelineEntry } from '@samsyn/contract';
import {
  TimelineEntry as TimelineEntrySchema,
  DisclosureSummary as DisclosureSummarySchema,
} from '@samsyn/contract';
import { openActions } from '@samsyn/casework';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import { isSharedWithPeer } from '../case/shared-with-peer.ts';
import { entryView } from '../case/entry-view.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { caseSummaries } from '../case/case-summaries.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import { standingViews } from '../case/standing-view.ts';
import { loadRequests } from '../case/load-request.ts';
import { viewClassifications } from '../classification/view-classifications.ts';
import type { Officer } from '../identity/officer.ts';
import { stopViews } from '../stop/stop-views.ts';
import { loadDisclosure } from './load-disclosure.ts';
import type { LoadedDisclosure } from './load-disclosure.ts';
import { waitingItems } from './waiting-items.ts';
import { asOfNow } from './refresh-items.ts';
import { messageStatuses } from './message-status.ts';
import { waitingStatuses } from './waiting-statuses.ts';
import { requestView } from './request-view.ts';

async function timeline(db: Reader, key: CaseKey): Promise<TimelineEntry[]> {
  const rows = await db
    .selectFrom('case_events')
    .selectAll()
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('known_at')
    .orderBy('event_id')
    .execute();
  return rows.map((row) =>
    TimelineEntrySchema.parse({
      eventId: row.event_id,
      kind: row.kind,
      happenedAt: row.happened_at,
      knownAt: row.known_at,
      by: { authority: row.by_authority, officer: row.by_officer },
      items: row.items,
      ...(row.disclosure_id !== null && { disclosureId: row.disclosure_id }),
      ...(row.request_id !== null && { requestId: row.request_id }),
      ...(row.message_id !== null && { messageId: row.message_id }),
    }),
  );
}

function waitingIn({ items }: LoadedDisclosure): number {
  return items.filter(
    ({ status }) => status === 'waits-for-judgment' || status === 'waits-for-word',
  ).length;
}

/** An answer with nothing left that an officer can do is not waiting, though it stays open. */
async function disclosureSummaries(
  context: CaseContext,
  db: Reader,
  found: OwnCase,
): Promise<DisclosureSummary[]> {
  const { key, entries } = found;
  const rows = await db
    .selectFrom('disclosures')
    .select(['disclosure_id', 'purpose', 'state', 'opened_at'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('opened_at')
    .execute();
  const over = rows.filter(({ state }) => state !== 'open');
  const waitingThen = await waitingItems(
    db,
    over.map((row) => row.disclosure_id),
  );
  const summaries: DisclosureSummary[] = [];
  for (const { disclosure_id: disclosureId, purpose, state, opened_at: openedAt } of rows) {
    const waiting =
      state === 'open'
        ? waitingIn(asOfNow(context, found, await loadDisclosure(db, disclosureId, entries)))
        : (waitingThen.get(disclosureId) ?? 0);
    summaries.push(
      DisclosureSummarySchema.parse({ disclosureId, purpose, state, openedAt, waiting }),
    );
  }
  return summaries;
}

/** A case as this officer may see it: own entries and the other authority's as disclosed. */
export async function viewCase(
  context: CaseContext,
  db: Reader,
  officer: Officer,
  found: OwnCase,
): Promise<Omit<CaseView, 'acts' | 'corrections' | 'intake' | 'life' | 'questions'>> {
  const [summary] = await caseSummaries(db, officer, [found.caseId]);
  if (!summary) throw notAmongYours('case');
  const disclosures = await disclosureSummaries(context, db, found);
  const requests = (await loadRequests(db, found.key)).map((request) =>
    requestView(request, found),
  );
  return {
    summary,
    needsReason: found.needsReason,
    entries: found.entries.map((entry) => entryView(context, found, entry)),
    classifications: [...(await viewClassifications(db, context, found))],
    stops: await stopViews(context, db, officer, found),
    standing: standingViews(context, officer, found),
    timeline: await timeline(db, found.key),
    disclosures,
    requests,
    messages: [
      ...(await messageStatuses(db, found.key)),
      ...(await waitingStatuses(db, found.key)),
    ],
    actions: [
      ...openActions({
        state: found.state,
        roles: officer.roles,
        requestToReview: requests.some(
          ({ direction, state }) => direction === 'out' && state === 'prepared',
        ),
        answerToJudge: disclosures.some(
          ({ purpose, state }) => purpose === 'answer' && state === 'open',
        ),
        sharedWithPeer: await isSharedWithPeer(db, found.key),
      }),
    ],
    otherAuthority: context.peer.authority,
  };
}
