// SPDX-License-Identifier: EUPL-1.2
import { acknowledgements, notedSignals, stopsEver } from '@samsyn/casework';
import type { StopEver } from '@samsyn/casework';
import { StopRecord } from '@samsyn/contract';
import { legalDay } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { ListedEntry } from '../case/entries-of-cases.ts';
import { lawOfStop } from './law-of-stop.ts';
import type { StopTimes } from './stop-times.ts';

/** One case as the history of its stops needs it. */
export interface CaseStops {
  readonly caseId: string;
  readonly number: string;
  readonly isOwn: boolean;
  readonly personName: string | null;
  readonly isShared: boolean;
  /** Of the items that the history is read from, oldest knowledge first. */
  readonly entries: readonly ListedEntry[];
}

function sentWith({ caseId }: CaseStops, { sendings }: StopTimes, entry: ListedEntry) {
  return sendings.find(
    (one) => one.caseId === caseId && one.item === String(entry.item) && one.at >= entry.knownAt,
  );
}

function endOf({ entries }: CaseStops, { ended }: StopEver) {
  if (ended === null) return null;
  const teller = entries.find(({ entryId }) => entryId === ended.by);
  return {
    on: ended.on,
    by: teller
      ? {
          entryId: teller.entryId,
          sourceReference: teller.source.reference,
          heldBy: teller.heldBy,
          knownAt: teller.knownAt,
        }
      : null,
  };
}

/** Every stop of the case with its times, whether it stands or has ended. */
export function recordsOfCase(
  context: CaseContext,
  stops: CaseStops,
  times: StopTimes,
): readonly StopRecord[] {
  const { own, peer, clock } = context;
  const { entries, isOwn, isShared } = stops;
  const roles = isShared ? [own.authority.role, peer.authority.role] : [own.authority.role];
  const noted = notedSignals(roles, entries, legalDay(clock()));
  const words = acknowledgements(entries);
  return stopsEver(entries).flatMap((ever) => {
    const entry = entries.find(({ entryId }) => entryId === ever.signalId);
    if (!entry) return [];
    const { signalId, what, item, since, reference, onlyDecision } = ever;
    const isOurs = entry.heldBy === own.authority.id;
    const sent = isOurs ? sentWith(stops, times, entry) : undefined;
    const [missing = []] = noted.flatMap((one) => (one.signalId === signalId ? [one.missing] : []));
    return StopRecord.parse({
      signalId,
      what,
      item,
      since,
      reference,
      onlyDecision,
      caseId: isOwn ? stops.caseId : null,
      number: stops.number,
      personName: stops.personName,
      law: lawOfStop(context, what),
      heldBy: entry.heldBy,
      sourceReference: entry.source.reference,
      knownAt: entry.knownAt,
      court: times.courts.get(signalId) ?? null,
      sentAt: sent?.at ?? null,
      receivedAt: sent?.receivedAt ?? null,
      acknowledged: words
        .filter(({ stopId }) => stopId === String(signalId))
        .map(({ stopId: _of, ...word }) => word),
      missing: ever.ended === null ? missing : [],
      raised: (times.raised.get(signalId) ?? []).map(({ level, at }) => ({ level, at })),
      ended: endOf(stops, ever),
    });
  });
}
