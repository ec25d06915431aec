// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import { enEvents } from './en-events.ts';
import type { AccessWords } from './sv-access.ts';

/** The same in English. */
export const enAccess: AccessWords = {
  events: enEvents,
  title: 'Access review',
  intro:
    'Here you see who has looked at a case, or what an officer has looked at. Nothing about the person is shown. The review is recorded with your name and your reason.',
  takeFile: 'Take out as a file (CSV)',
  saveFile: (lines) => `Save the file (${counted(lines, 'line', 'lines')})`,
  fileMore: 'Older accesses did not fit. Take out fewer days at a time.',
  alsoHere: 'Oversight and data protection',
  extract: 'Subject’s extract',
  recipients: 'Disclosure ledger',
  checkEvidence: 'Check evidence',
  by: 'Review',
  byCase: 'A case',
  byOfficer: 'An officer',
  number: 'Case number',
  officer: 'The officer’s user id',
  from: 'From (YYYY-MM-DD)',
  until: 'Until (YYYY-MM-DD)',
  days: 'Write two days, the first one first and at most 400 days apart.',
  subject: 'Write what is to be reviewed.',
  reasons: 'Reason for the review',
  button: 'Show accesses',
  more: 'Show older',
  result: 'Accesses, the newest first',
  none: 'No access is recorded for these days.',
  at: 'Time',
  who: 'Who',
  what: 'What',
  caseNumber: 'Case',
  basis: 'On what basis',
  bases: { unit: 'The case lay at the unit', named: 'Named in the case', none: 'Not recorded' },
  unknownOfficer: (officerId: string) => `User ${officerId}`,
  listsNote:
    'Lists of cases show only when an officer is reviewed: which cases a list showed stands in the ledger.',
};
