// SPDX-License-Identifier: EUPL-1.2
import type { ActKind } from '@samsyn/terms';
import type { Undoing } from '../../undoing/undoing.ts';

const adds: Undoing = { how: 'adds' };
const urgent: Undoing = { how: 'urgent' };
const undoneBy = (by: ActKind): Undoing => ({ how: 'undone-by', by });
const asks = (because: string): Undoing => ({ how: 'asks', because });

/** Of each act in the life of a case: whether it asks once before it is done, and why or why not. */
export const actUndoing: Readonly<Record<ActKind, Undoing>> = {
  'place-stop': urgent,
  'halt-enforcement': urgent,
  'file-impediment': urgent,
  'narrow-stop': asks('what is enforced while the stop is narrower stays enforced'),
  'end-stop': asks('what is enforced once the stop has ended stays enforced'),
  detain: undoneBy('end-custody'),
  'review-custody': adds,
  'hold-longer': undoneBy('end-custody'),
  'move-custody': undoneBy('move-custody'),
  'end-custody': urgent,
  'extend-period': adds,
  'suspend-period': undoneBy('resume-period'),
  'resume-period': undoneBy('suspend-period'),
  'request-place': adds,
  'grant-place': asks('the place is taken from those who wait'),
  'refuse-place': undoneBy('request-place'),
  'order-transport': undoneBy('cancel-transport'),
  'change-transport': undoneBy('change-transport'),
  'cancel-transport': undoneBy('order-transport'),
  'record-transport-answer': adds,
  'plan-travel': undoneBy('cancel-travel'),
  'cancel-travel': undoneBy('plan-travel'),
  'record-fitness': adds,
  'tell-counsel': adds,
  'start-travel': asks('the person is on the way'),
  'abort-travel': undoneBy('plan-travel'),
  'confirm-departure': asks('entry ban and lapse are counted from it, at both authorities'),
  'record-return-on-arrival': adds,
  'return-documents': undoneBy('correct-value'),
  'add-identity-claim': adds,
  'record-comment': adds,
  'accept-case': undoneBy('ask-return'),
  'state-missing': adds,
  'contact-person': adds,
  'assess-child': adds,
  'ask-question': adds,
  'give-instructions': undoneBy('give-instructions'),
  'acknowledge-instructions': adds,
  'ask-return': adds,
  'consent-return': asks('the Police may return the case from then on'),
  'decline-return': undoneBy('ask-return'),
  'return-case': asks('competence is frozen on the way and moves with the receipt'),
  'correct-value': undoneBy('correct-value'),
  'acknowledge-correction': adds,
};
