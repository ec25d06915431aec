// SPDX-License-Identifier: EUPL-1.2
import { latestEntry } from '@samsyn/casework';
import { PlaceRequest } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

const asked = 'detention-place-request';
const answered = 'detention-place-answer';

function requestIn({ entries, caseId, number }: LoadedCase): PlaceRequest | undefined {
  const request = latestEntry(entries, asked);
  if (!request) return undefined;
  const later = latestEntry(entries, answered);
  const at = (entryId: string) => entries.findIndex((one) => one.entryId === entryId);
  const isAnswered = later !== undefined && at(later.entryId) > at(request.entryId);
  const { value } = request;
  return PlaceRequest.parse({
    caseId,
    number,
    requestedOn: request.asOf,
    priority: value['priority'],
    criterion: value['criterion'] ?? null,
    expectedTravelOn: value['expectedTravelOn'] ?? null,
    nextReviewOn: value['nextReviewOn'] ?? null,
    separateRoom: value['separateRoom'] === true,
    accessible: value['accessible'] === true,
    answer: isAnswered ? later.value['answer'] : null,
    reason: isAnswered ? (later.value['reason'] ?? null) : null,
  });
}

/**
 * The requests for detention places in the officer's cases, as they came: the criteria and the days
 * are shown, and a person weighs them. Nothing is put in order of worth. Recorded.
 */
export async function listPlaceRequests(
  context: CaseContext,
  officer: Officer,
): Promise<PlaceRequest[]> {
  const rows = await context.db
    .selectFrom('cases')
    .innerJoin('entries as e', (join) =>
      join.onRef('e.person_id', '=', 'cases.person_id').onRef('e.case_id', '=', 'cases.case_id'),
    )
    .select('cases.case_id')
    .select(({ fn }) => fn.max('e.known_at').as('at'))
    .where('e.item', '=', asked)
    .where(visibleTo(officer))
    .groupBy('cases.case_id')
    .orderBy('at')
    .limit(limits.listPageMax)
    .execute();
  const requests: PlaceRequest[] = [];
  for (const { case_id: caseId } of rows) {
    const request = requestIn(await loadCase(context.db, caseId));
    if (request) requests.push(request);
  }
  const content = { shown: requests.map(({ caseId }) => caseId) };
  await recordOnly(context, { event: 'case.listed', actor: actorOf(officer), content });
  return requests;
}
