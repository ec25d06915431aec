// SPDX-License-Identifier: EUPL-1.2
import type { StopHistoryWords } from './sv-stop-history.ts';

/** What the history of stops says in English. */
export const enStopHistory: StopHistoryWords = {
  title: 'Stays, with times',
  intro:
    'The stays that you may read of, those that have ended too, with the times of each. What was known last stands first.',
  show: 'Show',
  of: { all: 'All', standing: 'Those that stand', ended: 'Those that have ended' },
  none: 'There is no stay to show.',
  noneHere: 'None of those looked through is such a stay. Show more to see older ones.',
  more: 'Show more',
  heading: (kind, number) => `${kind}, case ${number}`,
  stands: 'Stands',
  endedOn: (day) => `Ended ${day}`,
  state: 'State',
  openCase: (number) => `Open case ${number}`,
  steps: 'What has happened',
  came: (court) => `Came to the duty desk from ${court}`,
  registered: 'Registered here',
  arrived: (authority) => `Came here from ${authority}`,
  sent: (authority) => `Sent to ${authority}`,
  received: (authority) => `Received by ${authority}, by its receipt`,
  noted: (who, officer) => `Acknowledged by ${who}: ${officer}`,
  raised: (level) => `Raised to more officers, time ${level}`,
  ended: (source, authority) => `The end was registered: ${source}, told by ${authority}`,
  notSent: 'Not sent to the other authority.',
  notReceived: 'No receipt yet.',
  carriedOut: 'The person has been released.',
};
