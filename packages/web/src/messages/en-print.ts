// SPDX-License-Identifier: EUPL-1.2
import type { PrintWords } from './sv-print.ts';

/** What the print views say in English. */
export const enPrint: PrintWords = {
  title: {
    'case-sheet': 'Case sheet',
    'gate-record': 'Record of the check before departure',
    'transport-order': 'Transport order',
  },
  head: (title, number) => `${title}, case ${number}`,
  what: 'Read through what is to be printed. Print only what is needed on paper.',
  happens:
    'That you print is recorded in your name, as a reading of the case. The case number, your name and the time stand at the top of every page.',
  button: 'Print',
  stamp: (officer, at) => `Printed by ${officer}, ${at}`,
  unstamped: 'Not printed yet. Your name and the time will stand here.',
  unrecorded:
    'This print has not been recorded and therefore shows nothing. Print with the button on the page.',
  back: 'To the case',
  paper: 'What is printed',
  stops: 'Stops',
  noStops: 'No stop is registered.',
  stop: (what, since, source, holder) => `${what} since ${since}, ${source}, ${holder}`,
  unnoted: (holders) => `Not acknowledged by: ${holders}`,
  standing: 'Computed standing',
  happened: 'What has happened',
  when: 'Day',
  event: 'Event',
  by: 'By',
  known: 'Known here',
  checks: 'Checks',
  noChecks: 'No check has been made.',
  checkedBy: (officer, at) => `${officer}, ${at}`,
  validUntil: (at) => `No obstacle. Held until ${at} if nothing new came before then.`,
  stopped: (count) => `Obstacles (${count})`,
};
