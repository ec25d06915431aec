// SPDX-License-Identifier: EUPL-1.2
import type { LiveEvent } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { CaseId } from '@samsyn/terms';
import { takesNoteOfStops } from '../act/takes-note-of-stops.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import type { Change } from './live-bus.ts';
import type { OfficerContext } from './officer-context.ts';

async function isOwn({ db }: OfficerContext, officer: Officer, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('cases')
    .select('case_id')
    .where('case_id', '=', caseId)
    .where(visibleTo(officer))
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Whether the case has a stop that can be the officer's to take note of, or to follow: in an own
 * case, for who carries out measures and for the desk of courts, any; in another's, one raised.
 */
async function hasStopFor(
  { db }: OfficerContext,
  officer: Officer,
  caseId: string,
  own: boolean,
): Promise<boolean> {
  const { roles } = officer;
  if (!takesNoteOfStops(officer) && !hasRight(roles, 'register-court-decisions')) return false;
  const raisedOnly = hasRight(roles, 'acknowledge-stops') && !own;
  const row = await db
    .selectFrom(raisedOnly ? 'stop_escalations' : 'stop_watches')
    .select('stop_id')
    .where('case_id', '=', caseId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What the officer is told of a change: nothing of what is not the officer's to read. */
export async function eventsOf(
  context: OfficerContext,
  officer: Officer,
  change: Change,
): Promise<readonly LiveEvent[]> {
  switch (change.what) {
    case 'case': {
      const own = await isOwn(context, officer, change.caseId);
      const stops: readonly LiveEvent[] = (await hasStopFor(context, officer, change.caseId, own))
        ? [{ kind: 'stops-changed' }]
        : [];
      if (!own) return stops;
      const caseId = CaseId.parse(change.caseId);
      return [...stops, { kind: 'case-changed', caseId }, { kind: 'worklist-changed' }];
    }
    case 'keys':
      return hasRight(officer.roles, 'read-keys') ? [{ kind: 'keys-changed' }] : [];
    case 'agreements':
      return hasRight(officer.roles, 'read-agreements') ? [{ kind: 'agreements-changed' }] : [];
  }
}
