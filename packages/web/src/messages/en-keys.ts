// SPDX-License-Identifier: EUPL-1.2
import type { KeyWords } from './sv-keys.ts';

/** What the screens say in English of the keys of both authorities. */
export const enKeys: KeyWords = {
  standing: {
    'in-force': 'In force',
    'not-yet': 'Not in force yet',
    expired: 'Has ended',
    compromised: 'Compromised',
  },
  title: 'Keys',
  intro:
    'With the keys the authorities sign and encrypt what they send each other. A key that has ended still shows who signed what was sent while it was in force.',
  own: (authority) => `${authority} (own authority)`,
  other: (authority) => `${authority} (the other authority)`,
  state: 'Standing',
  from: 'In force from',
  until: 'In force until',
  fingerprint: 'Fingerprint',
  kids: 'Ids of the keys',
  notAgreed: 'Waits for the other authority',
  compromisedAt: (at) => `Compromised: not accepted from ${at}`,
  waiting: 'New keys to decide on',
  announced: (authority, at) => `${authority} announced new keys ${at}.`,
  announcedFor: (from, until) => `They are to be in force from ${from} until ${until}.`,
  confirmed: (title, unit, at) =>
    `Compared by ${title} (${unit}) ${at}. Another officer is to compare them too.`,
  alreadyYou: 'You cannot compare them. Two different officers with the right role do.',
  how: 'Call the other authority on a number that you already have and ask it to read out the fingerprint. Type what you hear. It is not shown here.',
  confirmHappens:
    'When two officers have typed the same fingerprint the keys are accepted in the authority’s name. The other authority is told, and begins to use them.',
  heard: 'Fingerprint that the other authority has read out',
  heardMissing: 'Type the fingerprint.',
  confirmButton: 'Compare and accept',
  refuse: 'Refuse the keys',
  refuseAsk: 'Refuse the keys?',
  refuseHappens:
    'The other authority is told that the keys are not accepted, and why. It cannot be undone; it can announce new ones.',
  refuseButton: 'Refuse',
  reasons: 'Reasons',
  reasonsHint: (chars) => `At least ${chars} characters. Both authorities read the reasons.`,
  reasonsMissing: (chars) => `Write reasons, at least ${chars} characters.`,
  confirmDone: 'Your comparison of the keys is recorded.',
  refuseDone: 'The keys are refused.',
};
