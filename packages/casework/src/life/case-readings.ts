// SPDX-License-Identifier: EUPL-1.2
import { StopParty } from '@samsyn/terms';
import type { KnownEntry } from '../acts/act-situation.ts';
import { dayIn } from '../standing/field.ts';
import { dayOf, textOf } from '../stops/value-of.ts';
import type { Reading, Told } from './told.ts';

const corrected: Reading = (entry) => [
  { kind: 'correction-made', correction: textOf(entry, 'kind'), on: dayOf(entry, 'correctedOn') },
];

const acknowledged: Reading = (entry) => {
  const party = StopParty.safeParse(textOf(entry, 'party'));
  return [
    {
      kind: 'stop-acknowledged',
      ...(party.success && { party: party.data }),
      on: dayOf(entry, 'acknowledgedAt'),
    },
  ];
};

function wantedTold(entry: KnownEntry): readonly Told[] {
  const on = dayOf(entry, 'on');
  switch (textOf(entry, 'state') ?? '') {
    case 'issued':
      return [{ kind: 'wanted-issued', on }];
    case 'withdrawn':
      return [{ kind: 'wanted-withdrawn', on }];
    case 'found':
      return [{ kind: 'person-located', on }];
    default:
      return [];
  }
}

/** What one entry on a measure tells: that it began, and what has become of it since. */
function custodyTold(entry: KnownEntry): readonly Told[] {
  const measure = textOf(entry, 'measure');
  if (measure === undefined || measure === 'none') return [];
  const begun = dayIn(entry, 'decidedOn') ?? dayIn(entry, 'decidedAt') ?? entry.asOf;
  const reviewed = dayIn(entry, 'reviewedOn');
  const ended = dayIn(entry, 'endedOn');
  return [
    { kind: 'custody-started', measure, on: begun },
    ...(reviewed ? [{ kind: 'custody-reviewed' as const, on: reviewed }] : []),
    ...(ended
      ? [{ kind: 'custody-ended' as const, reason: textOf(entry, 'endReason'), on: ended }]
      : []),
  ];
}

const endTold: Reading = (entry) => [
  { kind: 'custody-ended', reason: textOf(entry, 'endReason'), on: dayOf(entry, 'endedOn') },
];

const released: Reading = (entry) => [
  { kind: 'custody-ended', reason: 'court-ordered', on: dayOf(entry, 'decidedOn') },
];

/** What the hearing of a claim came to; a claim that was only heard is neither. */
function commentTold(entry: KnownEntry): readonly Told[] {
  const on = dayOf(entry, 'on');
  const outcome = textOf(entry, 'outcome');
  if (outcome === 'confirmed') return [{ kind: 'identity-confirmed', on }];
  return outcome === 'denied' ? [{ kind: 'identity-rejected', on }] : [];
}

const claimed: Reading = (entry) => [
  { kind: 'identity-claim-added', on: dayOf(entry, 'observedOn') },
];

/** What tells of the case between the authorities, and of the person. */
export const caseReadings: Readonly<Record<string, Reading>> = {
  'return-talks': (entry) => [
    { kind: 'talk-held', attitude: textOf(entry, 'attitude'), on: dayOf(entry, 'heldOn') },
  ],
  'handover-decision': (entry) => [
    { kind: 'handover-decided', ground: textOf(entry, 'ground'), on: dayOf(entry, 'decidedOn') },
  ],
  'case-acceptance': (entry) => [{ kind: 'handover-accepted', on: dayOf(entry, 'acceptedOn') }],
  'case-return': (entry) => [
    { kind: 'return-asked', reason: textOf(entry, 'reason'), on: dayOf(entry, 'proposedOn') },
  ],
  'case-return-answer': (entry) => [
    { kind: 'handover-answered', answer: textOf(entry, 'answer'), on: dayOf(entry, 'answeredOn') },
  ],
  'case-returned': (entry) => [{ kind: 'handover-returned', on: dayOf(entry, 'returnedOn') }],
  'enforcement-question': (entry) => [
    { kind: 'handover-queried', reason: textOf(entry, 'reason'), on: dayOf(entry, 'askedOn') },
  ],
  'removal-question': (entry) => [
    { kind: 'handover-queried', reason: textOf(entry, 'reason'), on: dayOf(entry, 'arisenOn') },
  ],
  'triage-class': (entry) => [
    { kind: 'triage-set', class: textOf(entry, 'class'), on: dayOf(entry, 'setOn') },
  ],
  'correction-notice': corrected,
  'correction-notice-police': corrected,
  'stop-acknowledgement': acknowledged,
  'stop-acknowledgement-to-police': acknowledged,
  'wanted-notice': wantedTold,
  'detention-measure': custodyTold,
  'detention-history': custodyTold,
  'remand-notice': (entry) => [
    { kind: 'custody-started', measure: 'remand', on: dayOf(entry, 'remandedOn') },
  ],
  'custody-ended': endTold,
  'custody-ended-to-migration': endTold,
  'release-notice': released,
  'release-order': released,
  'release-order-to-police': released,
  identity: claimed,
  'new-identity-facts': claimed,
  'identity-comment': commentTold,
};
