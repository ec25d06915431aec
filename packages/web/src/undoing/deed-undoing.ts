// SPDX-License-Identifier: EUPL-1.2
import type { routes } from '@samsyn/contract';
import type { Undoing } from './undoing.ts';

type RouteId = keyof typeof routes;

const adds: Undoing = { how: 'adds' };
const urgent: Undoing = { how: 'urgent' };
const undoneBy = (by: RouteId): Undoing => ({ how: 'undone-by', by });
const asks = (because: string): Undoing => ({ how: 'asks', because });

/** Of each route by which the screens do something: whether it asks once, and why or why not. */
export const deedUndoing: Readonly<Partial<Record<RouteId, Undoing>>> = {
  abandonDisclosure: asks('the disclosure is closed for good'),
  abandonRelease: asks('the release can never be made'),
  acceptVersion: asks('neither authority can take back what both have signed'),
  acknowledgeMeasureStop: urgent,
  acknowledgeStop: urgent,
  approveReport: asks('the approval is signed and may stand beside the report'),
  askIndividually: undoneBy('abandonDisclosure'),
  checkDeparture: adds,
  classifyCase: undoneBy('classifyCase'),
  closeCourtDecision: adds,
  confirmKeys: { how: 'typed', because: 'keys that both accepted are in force' },
  confirmStanding: adds,
  dispatchDisclosure: asks('what has arrived is known at the other authority'),
  exceptItem: undoneBy('liftException'),
  exportAlert: adds,
  giveWord: undoneBy('giveWord'),
  judgeRelease: adds,
  liftException: undoneBy('exceptItem'),
  linkPerson: undoneBy('linkPerson'),
  makeRelease: asks('a foreign state has it'),
  noteAlarm: adds,
  openProtectedCase: adds,
  proposeHandover: undoneBy('abandonDisclosure'),
  proposeNotice: undoneBy('abandonDisclosure'),
  proposeRelease: undoneBy('abandonRelease'),
  proposeRequest: undoneBy('abandonDisclosure'),
  proposeVersion: undoneBy('withdrawVersion'),
  raiseGround: adds,
  recordEntry: undoneBy('performAct'),
  recordJudgment: adds,
  refuseKeys: asks('the keys can be announced anew only by the other authority'),
  refuseMessage: asks('the sender is told that it has no effect here'),
  refuseVersion: undoneBy('proposeVersion'),
  registerCourtDecision: urgent,
  releaseOfficer: adds,
  resolveClassification: undoneBy('classifyCase'),
  reviewRelease: adds,
  reviewRequest: undoneBy('reviewRequest'),
  signOwnFigures: asks('the figures are signed and may be given to the other authority'),
  tryMessage: adds,
  withdrawMessage: undoneBy('dispatchDisclosure'),
  withdrawVersion: undoneBy('proposeVersion'),
};
