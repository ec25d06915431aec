// SPDX-License-Identifier: EUPL-1.2
import { CaseState } from '@samsyn/terms';
import type { CaseAction, OfficerRole } from '@samsyn/terms';
import { hasRight } from './officer-rights.ts';
import type { Right } from './officer-rights.ts';

interface Opening {
  readonly action: CaseAction;
  readonly right: Right;
  readonly states: readonly CaseState[];
}

export interface CaseWork {
  readonly state: CaseState;
  readonly roles: readonly OfficerRole[];
  /** A request drawn up and not yet sent. */
  readonly requestToReview: boolean;
  /** An answer with items that wait for a judgment or a word. */
  readonly answerToJudge: boolean;
  /** The other authority has the case too. */
  readonly sharedWithPeer: boolean;
}

const everyState: readonly CaseState[] = CaseState.options;
const asking: readonly CaseState[] = ['received', 'requested', 'answered'];

/** Which action is open in which state, to whom: one table for interface and screens. */
const openings: readonly Opening[] = [
  { action: 'hand-over', right: 'hand-over', states: ['open'] },
  { action: 'continue-handover', right: 'judge', states: ['handover-open'] },
  { action: 'review-request', right: 'ask', states: asking },
  { action: 'ask-individually', right: 'ask', states: asking },
  { action: 'judge-answer', right: 'judge', states: ['handed-over'] },
  { action: 'record-entry', right: 'record-entries', states: everyState },
  { action: 'classify', right: 'record-entries', states: everyState },
  { action: 'send-notice', right: 'send', states: everyState },
  { action: 'export', right: 'export-cases', states: everyState },
];

/** What an officer with these roles may do now in a case of the officer's own. */
export function openActions(work: CaseWork): readonly CaseAction[] {
  return openings
    .filter(({ action, right, states }) => {
      if (!states.includes(work.state) || !hasRight(work.roles, right)) return false;
      if (action === 'review-request') return work.requestToReview;
      if (action === 'judge-answer') return work.answerToJudge;
      if (action === 'send-notice') return work.sharedWithPeer;
      return true;
    })
    .map(({ action }) => action);
}
