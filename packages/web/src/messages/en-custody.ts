// SPDX-License-Identifier: EUPL-1.2
import type { CustodyWords } from './sv-custody.ts';

export const enCustody: CustodyWords = {
  title: 'Custody and times',
  intro:
    'The decisions of both authorities on the liberty of the person, computed today. A decision that is not reviewed in time lapses by itself.',
  state: {
    free: 'No decision on holding, detention or supervision stands.',
    supervised: 'The person is under supervision.',
    held: 'The person is held.',
    detained: 'The person is detained.',
    remanded: 'The person is remanded in custody.',
    'in-prison': 'The person serves a prison sentence.',
    unknown: 'Nothing in the case tells of custody.',
  },
  twoBases:
    'Two decisions stand at once. The authorities must clear up which is to remain; the other is to be ended.',
  kind: { held: 'Holding', supervision: 'Supervision', detention: 'Detention' },
  by: { migration: 'Swedish Migration Agency', police: 'Swedish Police Authority' },
  ground: {
    identity: 'identity unclear',
    examination: 'inquiry',
    investigation: 'inquiry',
    enforcement: 'enforcement',
  },
  grounds: 'Ground',
  provision: 'Provision',
  reference: 'Decision',
  place: 'Place',
  begun: 'From',
  reviewed: 'Last reviewed',
  due: 'To be reviewed by',
  ended: 'Ended',
  endReason: {
    'ground-ceased': 'no ground any more',
    'court-ordered': 'the court has ended the decision',
    lapsed: 'not reviewed in time',
    enforced: 'enforced',
    decided: 'own decision',
    replaced: 'replaced by a later decision',
    'not-told': 'no reason stated',
  },
  basisGone: {
    lapsed: 'The decision was not reviewed in time and does not stand. Release the person.',
    'release-ordered': 'The court has ordered release. Release the person at once.',
    'decision-gone': 'The decision to be enforced stands no longer. Release the person.',
  },
  period: 'Time for voluntary departure',
  periodIs: {
    running: (day) => `Runs to ${day}, that day included.`,
    suspended: 'Suspended by decision.',
    expired: (day) => `Expired ${day}.`,
    none: 'No such time.',
    revoked: 'Revoked.',
    unclear: 'Cannot be computed.',
  },
  change: {
    extended: 'Extended',
    new: 'New time',
    revoked: 'Revoked',
    suspended: 'Suspended',
    resumed: 'Runs again',
  },
  changeOn: (what, on, reference, provision) =>
    `${what} ${on}, decision ${reference}, ${provision}`,
  noProvision: 'no provision stated',
  alarms: 'To see to',
  alarm: {
    'review-due': 'The decision is soon to be reviewed. If it is not, it lapses.',
    'custody-lapsed':
      'A decision lapsed because it was not reviewed in time. Check that the person is free.',
    'basis-gone': 'Somebody is held on a decision that does not stand.',
    'two-bases': 'Two decisions on deprivation of liberty stand at once.',
    'answer-due':
      'The Migration Agency is to answer a question, or whether the case is taken back.',
    'correction-unnoted':
      'An item has been corrected. Take note of it and reconsider what rested on the error.',
    'counsel-missing':
      'The person is detained and no counsel is known. See to it that counsel is appointed.',
    'period-ends': 'The time for voluntary departure is near its end.',
  },
  level: (level) => `Reminder ${level}`,
  noted: (names) => `Seen by ${names}`,
  note: 'I have seen it',
  noteHappens:
    'Your name and the time are recorded. The reminder stays until the matter is seen to; that a decision lapsed must be seen by two officers.',
  transport: 'Transport order',
  transportLink: 'Show the order for printing',
  transportNone: 'No transport is ordered.',
  transportIntro:
    'To the Prison and Probation Service. Holds what is needed to plan and carry out the transport, no diagnoses.',
  transportAnswer: 'Answer of the Prison and Probation Service',
  cancelled: 'The order is cancelled.',
  print: 'Print',
  back: 'To the case',
  places: 'Detention places',
  placesIntro:
    'Requests for places in your cases, in the order in which they came. Criteria and days are shown; an officer decides and gives reasons.',
  placesNone: 'Nobody has asked for a place.',
  number: 'Case',
  requested: 'Requested',
  priority: 'Priority',
  priorities: { high: 'High', normal: 'Normal', low: 'Low' },
  criterion: 'Criterion',
  criteria: {
    'travel-booked': 'Booked journey',
    'release-near': 'Release at hand',
    'decision-ground': 'The ground of the detention decision',
    'enforcement-plan': 'Plan for enforcement',
    none: 'Not stated',
  },
  travel: 'Expected travel',
  needs: 'Needs',
  separateRoom: 'separate room',
  accessible: 'accessible room',
  answer: 'Answer',
  answers: { granted: 'Place granted', refused: 'No place', none: 'Waits' },
};
