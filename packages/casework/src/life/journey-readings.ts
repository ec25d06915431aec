// SPDX-License-Identifier: EUPL-1.2
import type { KnownEntry } from '../acts/act-situation.ts';
import { dayIn } from '../standing/field.ts';
import { dayOf, textOf } from '../stops/value-of.ts';
import type { Reading, Told } from './told.ts';

const answered: Reading = (entry) => [
  { kind: 'transport-answered', answer: textOf(entry, 'answer'), on: entry.asOf },
];

const ordered: Reading = (entry) => {
  const cancelled = dayIn(entry, 'cancelledOn');
  return cancelled
    ? [{ kind: 'transport-cancelled', on: cancelled }]
    : [{ kind: 'transport-ordered', on: entry.asOf }];
};

function documentWork(entry: KnownEntry): readonly Told[] {
  const on = dayOf(entry, 'lastStepOn');
  switch (textOf(entry, 'stage') ?? '') {
    case 'applied':
    case 'interview-held':
      return [{ kind: 'document-requested', on }];
    case 'granted':
      return [{ kind: 'document-received', on }];
    default:
      return [];
  }
}

const departed =
  (how: 'enforced' | 'own', field: string): Reading =>
  (entry) => [
    {
      kind: 'departure-confirmed',
      how,
      evidence: textOf(entry, 'evidence'),
      on: dayOf(entry, field),
    },
  ];

/** The check is told when the journey begins on it; one that found something begins none. */
function checked(entry: KnownEntry): readonly Told[] {
  const on = entry.asOf;
  return textOf(entry, 'result') === 'go'
    ? [
        { kind: 'gate-checked', result: 'go', on },
        { kind: 'travel-started', on },
      ]
    : [{ kind: 'gate-checked', result: 'no-go', on }];
}

function alertTold(entry: KnownEntry): readonly Told[] {
  const on = dayOf(entry, 'changedOn');
  switch (textOf(entry, 'status') ?? '') {
    case 'active':
      return [{ kind: 'alert-entered', on }];
    case 'suspended':
      return [{ kind: 'alert-updated', on }];
    case 'deleted':
      return [{ kind: 'alert-deleted', on }];
    default:
      return [];
  }
}

/** What tells of the journey: made ready for, begun, ended. */
export const journeyReadings: Readonly<Record<string, Reading>> = {
  'travel-document': (entry) => [{ kind: 'document-received', on: entry.asOf }],
  'travel-document-work': documentWork,
  'outward-release-log': (entry) => [
    { kind: 'mission-released-to', on: dayOf(entry, 'releasedOn') },
  ],
  'detention-place-request': (entry) => [{ kind: 'place-requested', on: entry.asOf }],
  'detention-place-answer': (entry) => [
    {
      kind: textOf(entry, 'answer') === 'granted' ? 'place-granted' : 'place-refused',
      on: entry.asOf,
    },
  ],
  'transport-order': ordered,
  'transport-order-police': ordered,
  'transport-answer': answered,
  'transport-answer-to-migration': answered,
  'transport-result': (entry) => [
    { kind: 'transport-ended', result: textOf(entry, 'result'), on: dayOf(entry, 'on') },
  ],
  'travel-plan': (entry) => [
    {
      kind: textOf(entry, 'cancelled') === undefined ? 'travel-booked' : 'travel-cancelled',
      on: entry.asOf,
    },
  ],
  'departure-check': checked,
  'refused-on-arrival': (entry) => [{ kind: 'travel-aborted', on: dayOf(entry, 'on') }],
  'enforcement-result': departed('enforced', 'enforcedOn'),
  'migration-enforced': departed('enforced', 'enforcedOn'),
  'own-departure': departed('own', 'leftOn'),
  'sis-alert-reference': alertTold,
};
