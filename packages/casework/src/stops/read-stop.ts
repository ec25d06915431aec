// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, StopKind } from '@samsyn/terms';
import type { StopNarrowing, StopSignal } from './stop-signal.ts';
import { dayOf, textOf } from './value-of.ts';

type Reading = (entry: ItemEntry) => StopSignal | undefined;

const decided: readonly ItemEntry['source']['kind'][] = ['decision', 'judgment'];

/** Narrowed only positively: a decision or judgment says that it is, and to which decision. */
function reachOf(entry: ItemEntry) {
  const reference = textOf(entry, 'onlyDecision');
  const narrowed = reference !== undefined && decided.includes(entry.source.kind);
  return narrowed
    ? { kind: 'one-decision' as const, reference }
    : { kind: 'all-decisions' as const };
}

/** The stop that an entry narrows, and to what; only a decision narrows. */
function narrowedBy(entry: ItemEntry): StopNarrowing | undefined {
  const stopId = textOf(entry, 'narrows');
  const reach = reachOf(entry);
  if (stopId === undefined || reach.kind === 'all-decisions') return undefined;
  return { stopId, reference: reach.reference };
}

function stands(entry: ItemEntry, kind: StopKind, since: string): StopSignal {
  const narrowing = narrowedBy(entry);
  if (narrowing) return { signal: 'narrowed', narrowing };
  const reference = textOf(entry, 'reference') ?? textOf(entry, 'courtCase');
  return {
    signal: 'stands',
    stop: {
      stopId: entry.entryId,
      kind,
      item: entry.item,
      since: dayOf(entry, since),
      ...(reference !== undefined && { reference }),
      reach: reachOf(entry),
    },
  };
}

function ended(entry: ItemEntry, ends: readonly StopKind[], on: string): StopSignal | undefined {
  // A register that is silent about a stop ends nothing (JO 320-2015).
  if (!decided.includes(entry.source.kind)) return undefined;
  const reference = textOf(entry, 'reference') ?? textOf(entry, 'courtCase');
  const stopId = textOf(entry, 'ends');
  return {
    signal: 'ended',
    end: {
      endId: entry.entryId,
      ends,
      on: dayOf(entry, on),
      ...(reference !== undefined && { reference }),
      ...(stopId !== undefined && { stopId }),
    },
  };
}

const ofStayStatus: Readonly<Record<string, StopKind>> = {
  inhibition: 'inhibition',
  'new-examination': 'new-examination',
  'impediment-pending': 'impediment',
  'interim-measure': 'interim-measure',
};

const ofPendingMatter: Readonly<Record<string, StopKind>> = {
  'asylum-application': 'asylum-application',
  'circumstances-invoked': 'impediment',
  'new-examination': 'new-examination',
  appeal: 'appeal',
  'permit-application': 'impediment',
};

/** What ends by the end of a matter: the bars of statute and the decisions that follow a matter. */
const endedWithMatter: readonly StopKind[] = [
  'asylum-application',
  'impediment',
  'new-examination',
  'appeal',
];

const liftable: readonly StopKind[] = ['inhibition', 'interim-measure', 'new-examination'];

const ofCourtKind: Readonly<Record<string, StopKind>> = {
  suspended: 'inhibition',
  repealed: 'repealed',
  examining: 'new-examination',
};

function ofCourt(entry: ItemEntry): StopSignal | undefined {
  const kind = textOf(entry, 'kind') ?? '';
  if (kind === 'suspension-lifted') return ended(entry, liftable, 'decidedOn');
  const stop = ofCourtKind[kind];
  return stop === undefined ? undefined : stands(entry, stop, 'decidedOn');
}

const readings: Readonly<Record<string, Reading>> = {
  'stay-status': (entry) =>
    entry.value['inForce'] === true
      ? stands(entry, ofStayStatus[textOf(entry, 'kind') ?? ''] ?? 'inhibition', 'since')
      : ended(entry, [...liftable, 'impediment'], 'since'),
  'court-stay': ofCourt,
  'court-stay-to-police': ofCourt,
  'dublin-stop': (entry) => stands(entry, 'appeal', 'requestedOn'),
  'pending-matter': (entry) =>
    entry.value['enforcementBarred'] === true
      ? stands(entry, ofPendingMatter[textOf(entry, 'kind') ?? ''] ?? 'impediment', 'raisedOn')
      : undefined,
  'matter-ended': (entry) =>
    textOf(entry, 'kind') === 'stay-lifted'
      ? ended(entry, liftable, 'endedOn')
      : ended(entry, endedWithMatter, 'endedOn'),
  'decision-ended': (entry) => {
    const kind = textOf(entry, 'kind');
    return stands(entry, kind === 'permit' || kind === 'lapsed' ? kind : 'repealed', 'endedOn');
  },
  'temporary-permit': (entry) => stands(entry, 'permit', 'validFrom'),
  instructions: (entry) => {
    const kind = textOf(entry, 'kind');
    if (kind === 'wait' || kind === 'examining')
      return stands(entry, 'instruction-to-wait', 'decidedOn');
    return kind === 'proceed' || kind === 'proceed-to-other-country'
      ? ended(entry, ['instruction-to-wait', 'halted'], 'decidedOn')
      : undefined;
  },
  'obstacle-notice': (entry) =>
    entry.value['enforcementHalted'] === true ? stands(entry, 'halted', 'noticedOn') : undefined,
  'asylum-application-received': (entry) =>
    textOf(entry, 'kind') === 'withdrawn' ? undefined : stands(entry, 'asylum-application', 'on'),
};

/** The items that can tell of a stop or of its end. */
export const stopItems: ReadonlySet<string> = new Set(Object.keys(readings));

/**
 * What an entry says of stops. A withdrawn application ends nothing by itself: the decision to
 * write it off does (JK 2025/2706).
 */
export function readStop(entry: ItemEntry): StopSignal | undefined {
  return readings[entry.item]?.(entry);
}
