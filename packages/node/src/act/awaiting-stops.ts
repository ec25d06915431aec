// SPDX-License-Identifier: EUPL-1.2
import { AwaitingStop } from '@samsyn/contract';
import { Instant } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { lawOfStop } from '../stop/law-of-stop.ts';
import { waitingSignals } from '../stop/waiting-signals.ts';
import { raisedNextAt } from '../stop/watch-signals.ts';
import { watchedSignals } from '../stop/watched-signals.ts';
import type { WatchedSignal } from '../stop/watched-signals.ts';
import { partyOf } from './acknowledge-stop.ts';

async function signalsFor(
  context: CaseContext,
  officer: Officer,
): Promise<readonly WatchedSignal[]> {
  const party = partyOf(officer);
  if (party === 'authority') return waitingSignals(context, officer);
  const role = context.own.authority.role;
  const watched = await watchedSignals(context, party);
  return watched
    .filter(({ signal }) =>
      signal.missing.some((one) => one.authority === role && one.party === party),
    )
    .toSorted((a, b) => a.since.localeCompare(b.since));
}

async function raisingsOf(db: Reader, personId: string, stopId: string) {
  const { times, last } = await db
    .selectFrom('stop_escalations')
    .select(({ fn }) => [fn.countAll<string>().as('times'), fn.max<string | null>('at').as('last')])
    .where('person_id', '=', personId)
    .where('stop_id', '=', stopId)
    .executeTakeFirstOrThrow();
  return { times: Number(times), last: last === null ? null : Instant.parse(last) };
}

async function viewOf(
  context: CaseContext,
  { found, signal, since }: WatchedSignal,
  isOfficer: boolean,
): Promise<AwaitingStop> {
  const { signalId, what, onlyDecision } = signal;
  const knownAt = Instant.parse(since);
  const { times, last } = await raisingsOf(context.db, found.key.personId, signalId);
  const entry = found.entries.find(({ entryId }) => entryId === signalId);
  return AwaitingStop.parse({
    stopId: signalId,
    caseId: isOfficer ? found.caseId : null,
    number: found.number,
    what,
    since: signal.since,
    onlyDecision: isOfficer ? onlyDecision : null,
    sourceReference: (isOfficer && entry?.source.reference) || null,
    heldBy: (isOfficer && entry?.heldBy) || null,
    law: lawOfStop(context, what),
    knownAt,
    timesRaised: times,
    lastRaisedAt: last,
    raisedNextAt: raisedNextAt(last ?? knownAt, found.entries, times),
  });
}

/**
 * What whoever is signed in must take note of now, each with how often it has been raised, when it
 * was last and when it is next; longest waiting first, none left out. What is shown is recorded.
 * @throws SamsynError `access.forbidden` for who acknowledges no stops
 */
export async function awaitingStops(
  context: CaseContext,
  officer: Officer,
): Promise<AwaitingStop[]> {
  const isOfficer = partyOf(officer) === 'authority';
  const signals = await signalsFor(context, officer);
  const stops = await Promise.all(signals.map(async (one) => viewOf(context, one, isOfficer)));
  if (signals.length > 0)
    await recordOnly(context, {
      event: 'case.listed',
      actor: actorOf(officer),
      content: { shown: [...new Set(signals.map(({ found }) => found.caseId))] },
    });
  return stops;
}
