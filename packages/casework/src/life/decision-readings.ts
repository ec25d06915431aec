// SPDX-License-Identifier: EUPL-1.2
import type { Stop } from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';
import { dayIn, numberIn } from '../standing/field.ts';
import { readStop, stopItems } from '../stops/read-stop.ts';
import { dayOf, textOf } from '../stops/value-of.ts';
import type { Reading, Told } from './told.ts';

function stopTold({ kind, since }: Stop): Told {
  switch (kind) {
    case 'asylum-application':
      return { kind: 'asylum-applied', on: since };
    case 'impediment':
      return { kind: 'impediment-applied', on: since };
    case 'permit':
      return { kind: 'permit-granted', on: since };
    case 'repealed':
      return { kind: 'decision-revoked', on: since };
    case 'lapsed':
      return { kind: 'decision-lapsed', on: since };
    case 'inhibition':
    case 'new-examination':
    case 'interim-measure':
    case 'instruction-to-wait':
    case 'appeal':
    case 'halted':
      return { kind: 'decision-suspended', stop: kind, on: since };
  }
}

/** The end of a stop by what ended it: a matter by its outcome, a stay by being lifted. */
function endTold(entry: KnownEntry, on: Told['on']): Told {
  if (String(entry.item) !== 'matter-ended') return { kind: 'decision-suspension-lifted', on };
  switch (textOf(entry, 'kind') ?? '') {
    case 'written-off':
      return { kind: 'application-written-off', on };
    case 'stay-lifted':
      return { kind: 'decision-suspension-lifted', on };
    default:
      return { kind: 'impediment-decided', outcome: textOf(entry, 'kind'), on };
  }
}

/** An entry read as a stop or its end, by the one reading that the product has of stops. */
const stopReading: Reading = (entry) => {
  const signal = readStop(entry);
  switch (signal?.signal) {
    case 'stands':
      return [stopTold(signal.stop)];
    case 'ended':
      return [endTold(entry, signal.end.on)];
    case 'narrowed':
    case undefined:
      return [];
  }
};

function serviceTold(entry: KnownEntry): readonly Told[] {
  const served = dayIn(entry, 'servedOn');
  const judgment = dayIn(entry, 'judgmentOn');
  const final = dayIn(entry, 'legalForceOn');
  return [
    ...(served ? [{ kind: 'decision-served' as const, on: served }] : []),
    ...(entry.value['appealed'] === true
      ? [{ kind: 'appeal-filed' as const, on: served ?? entry.asOf }]
      : []),
    ...(judgment ? [{ kind: 'judgment-given' as const, on: judgment }] : []),
    ...(final ? [{ kind: 'decision-final' as const, on: final }] : []),
  ];
}

const asylum: Reading = (entry) =>
  textOf(entry, 'kind') === 'withdrawn'
    ? [{ kind: 'asylum-withdrawn', on: dayOf(entry, 'on') }]
    : stopReading(entry);

const issued: Reading = (entry) => [
  {
    kind: 'decision-issued',
    decision: textOf(entry, 'kind'),
    reference: textOf(entry, 'reference'),
    on: dayOf(entry, 'decidedOn'),
  },
];

/** The day on which the change of a period was decided, or from which it is told. */
const changedOn = (entry: KnownEntry) => dayOf(entry, 'decidedOn');

/** Decisions alone move the period: a register's word that it has run out is no event (JK 5367-17). */
function periodTold(entry: KnownEntry): readonly Told[] {
  const on = changedOn(entry);
  const lastDay = dayIn(entry, 'lastDay');
  switch (textOf(entry, 'change') ?? textOf(entry, 'kind') ?? 'given') {
    case 'given':
      return (numberIn(entry, 'days') ?? 0) > 0 ? [{ kind: 'period-started', lastDay, on }] : [];
    case 'extended':
    case 'new':
      return [{ kind: 'period-extended', lastDay, on }];
    case 'suspended':
      return [{ kind: 'period-suspended', on }];
    case 'resumed':
      return [{ kind: 'period-resumed', on }];
    case 'revoked':
      return [{ kind: 'period-expired', on }];
    default:
      return [];
  }
}

const caseEnded: Reading = (entry) => {
  const on = dayOf(entry, 'endedOn');
  const reason = textOf(entry, 'reason');
  const closed: Told = { kind: 'case-closed', reason, on };
  if (reason === 'lapsed') return [{ kind: 'decision-lapsed', on }, closed];
  return reason === 'permit' ? [{ kind: 'permit-granted', on }, closed] : [closed];
};

/** What tells of the decision: made, served, appealed, stopped, ended; and of the time to leave. */
export const decisionReadings: Readonly<Record<string, Reading>> = {
  ...Object.fromEntries([...stopItems].map((item) => [item, stopReading])),
  'removal-decision': issued,
  'own-refusal-of-entry': issued,
  'expulsion-judgment': (entry) => [{ kind: 'judgment-given', on: dayOf(entry, 'judgmentOn') }],
  'expulsion-judgment-to-migration': (entry) => [
    { kind: 'judgment-given', on: dayOf(entry, 'judgmentOn') },
  ],
  'court-judgment': (entry) => [{ kind: 'judgment-given', on: dayOf(entry, 'decidedOn') }],
  'service-and-legal-force': serviceTold,
  'acceptance-declaration': (entry) => [{ kind: 'decision-final', on: dayOf(entry, 'declaredOn') }],
  'asylum-application-received': asylum,
  'appeal-material': (entry) => [{ kind: 'appeal-filed', on: dayOf(entry, 'appealedOn') }],
  'invoked-circumstances': (entry) => [
    { kind: 'impediment-applied', on: dayOf(entry, 'firstHeardOn') },
  ],
  instructions: (entry) => [
    { kind: 'handover-answered', answer: textOf(entry, 'kind'), on: dayOf(entry, 'decidedOn') },
    ...stopReading(entry),
  ],
  'security-stay': (entry) =>
    entry.value['inForce'] === true
      ? [{ kind: 'decision-suspended', stop: 'instruction-to-wait', on: dayOf(entry, 'since') }]
      : [],
  'voluntary-period': periodTold,
  'voluntary-period-change': periodTold,
  'case-ended-otherwise': caseEnded,
};
