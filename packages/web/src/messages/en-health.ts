// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import type { HealthWords } from './sv-health.ts';

const standing: HealthWords['standing'] = {
  'in-order': 'In order',
  'see-to': 'Needs attention',
  unknown: 'Unknown',
};

const part: HealthWords['part'] = {
  peer: 'Connection to the other node',
  'heard-from-peer': 'Last time something came from it',
  'taken-by-peer': 'Last time it took something from here',
  clock: 'The clock beside that of the other node',
  'catalogue-there': 'The catalogue there',
  'law-there': 'The rules of law there',
  database: 'The database',
  disk: 'The disk that the node writes to',
  certificate: 'Certificate',
  keys: 'Keys',
  agreement: 'Agreement',
  'ledger-waiting': 'Entries that wait for their place',
  'ledger-integrated': 'Entries with a place in the ledger',
  'ledger-published': 'Entries that are published',
  'ledger-alarms': 'Alarms about the ledgers',
  'on-their-way': 'Messages on their way out',
  stuck: 'Messages that somebody must look at',
  reconciliation: 'The last comparison',
};

const todo: HealthWords['todo'] = {
  peer: 'Check the network and the certificates. If it does not answer within the hour: call the other authority’s operations.',
  'heard-from-peer': 'Nothing has come yet.',
  'taken-by-peer': 'Nothing has been taken yet.',
  clock:
    'Check time synchronisation at both ends. When the clocks are five minutes apart, messages are refused.',
  'catalogue-there':
    'The other node uses another edition, or does not say which. Compare under Agreements.',
  'law-there':
    'The other node assesses by other rules, or does not say by which. Compare the version of the law with their operations.',
  database: 'If it answers slowly: see to memory and disk. If migrations are missing: restart.',
  disk: 'Less than a tenth is free. Make room, or add to the disk.',
  certificate: 'Ends within 30 days. Order a new one and have it read.',
  keys: 'End within 30 days, or are missing. Make new ones and announce them under Keys.',
  agreement: 'Nothing is disclosed under a version that is not agreed. See Agreements.',
  'ledger-waiting': 'The entries get no place. Read the log and restart the node.',
  'ledger-integrated': 'Read the log.',
  'ledger-published':
    'The other node has not cosigned for ten minutes. Check the connection and read the log.',
  'ledger-alarms':
    'A ledger has shown two histories. Follow the operations guide on that before anything else.',
  'on-their-way': 'They are sent by themselves.',
  stuck: 'See Deliveries.',
  reconciliation: 'If it was not made last night, or something differs: see Comparison.',
};

/** What the screens say in English of how the node is. */
export const enHealth: HealthWords = {
  standing,
  part,
  todo,
  certificate: {
    'peers-door': 'The certificate shown to the other node',
    'officers-door': 'The certificate shown to the officers’ browsers',
    'peers-ca': 'The certificate of the issuer',
  },
  title: 'Operations',
  intro: 'How the node is. Each value has its age. Nothing here is about a case or a person.',
  readAt: 'Read',
  again: 'Read again',
  parts: 'Parts of operations',
  seeTo: (count) => `To see to (${counted(count, 'thing', 'things')})`,
  nothing: 'Nothing needs attention.',
  group: {
    peer: 'The other node',
    machine: 'This node',
    agreed: 'What is agreed',
    ledger: 'The ledger',
    messages: 'Messages',
  },
  what: 'What',
  value: 'Value',
  state: 'State',
  of: 'The value is of',
  notKnown: 'It cannot be said now.',
  never: 'never',
  answered: (ms) => `answered in ${ms} ms`,
  noAnswer: 'does not answer',
  version: (version) => `version ${version}`,
  missing: (count) => counted(count, 'migration missing', 'migrations missing'),
  large: (size) => `${size} large`,
  free: (free, whole) => `${free} of ${whole} free`,
  until: (at) => `until ${at}`,
  noKeys: 'none in force',
  ownKeys: 'Own keys',
  otherKeys: 'The other authority’s keys',
  alike: 'alike',
  ahead: (seconds, bound) => `${seconds} s ahead, ± ${bound} s`,
  behind: (seconds, bound) => `${seconds} s behind, ± ${bound} s`,
  notTold: 'it does not say',
  edition: (edition) => `edition ${edition}`,
  same: 'the same as here',
  other: 'another than here',
  entries: (count) => counted(count, 'entry', 'entries'),
  alarms: (count) => counted(count, 'alarm', 'alarms'),
  messages: (count) => counted(count, 'message', 'messages'),
  differences: (count) => counted(count, 'difference', 'differences'),
};
