// SPDX-License-Identifier: EUPL-1.2
import type { GateWords } from './sv-gate.ts';

/** What the screens say in English of the check before departure and of what comes of a journey. */
export const enGate: GateWords = {
  title: 'Check before departure',
  open: 'Open the check',
  what: 'Check that nothing hinders the journey. The other authority is asked the moment you press.',
  happens:
    'Question and answer are kept at both authorities. With an obstacle the journey may not begin, and nobody can decide otherwise.',
  reasons: 'Why the other authority needs to be asked',
  button: 'Check now',
  done: 'The check has been made.',
  none: 'No check has been made.',
  stands: (until) => `No obstacle. Valid until ${until}.`,
  passed:
    'No obstacle was found, but the check is no longer valid. Make it again before the journey.',
  stops: (count) => `The journey may not begin (${count})`,
  madeBy: (officer, at) => `${officer}, ${at}`,
  checked: 'Checked by',
  law: 'Provision',
  reads: 'Facts',
  readsNothing: 'There is no fact about this.',
  source: (item, source, day, holder) => `${item}: ${source}, as of ${day}, ${holder}`,
  earlier: (count) => `Earlier checks (${count})`,
  wasGo: 'No obstacle',
  wasNoGo: 'Obstacles found',
  print: 'Print',
  receipt: 'Receipt of departure',
  receiptFor: 'The person may keep the receipt. Signature and digest show that it is genuine.',
  name: 'Name',
  caseNumber: 'Case',
  leftOn: 'Left Sweden',
  banUntil: 'Entry ban until',
  madeAt: 'Made',
  digest: 'Digest',
  showReceipt: 'Receipt of departure',
  alertWhat:
    'The alert in SIS is made as a file, with the change that is due now. Nothing is sent.',
  alertButton: 'Make the alert for SIS',
  alertDone: {
    entered: 'The file of the new alert has been made.',
    updated: 'The file of the changed alert has been made.',
    deleted: 'The file of the deleted alert has been made.',
  },
};
