// SPDX-License-Identifier: EUPL-1.2
import { CaseState, OfficerRole } from '@samsyn/terms';
import type { CaseAction } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { openActions } from './open-actions.ts';
import type { CaseWork } from './open-actions.ts';

const actionsOf = (
  role: OfficerRole,
  state: CaseState,
  work: Partial<CaseWork> = {},
): readonly CaseAction[] =>
  openActions({
    state,
    roles: [role],
    requestToReview: false,
    answerToJudge: false,
    sharedWithPeer: false,
    ...work,
  });

describe('what may be done in a case', () => {
  it('begins with the handover, and only at the officer who hands over', () => {
    expect(actionsOf('return-officer', 'open')).toEqual([
      'hand-over',
      'record-entry',
      'classify',
      'export',
    ]);
    for (const role of OfficerRole.options.filter((one) => one !== 'return-officer'))
      expect(actionsOf(role, 'open')).not.toContain('hand-over');
  });

  it('is not to hand over twice', () => {
    for (const state of CaseState.options.filter((one) => one !== 'open'))
      expect(actionsOf('return-officer', state)).not.toContain('hand-over');
  });

  it('is to ask, where the case has come', () => {
    const asking = CaseState.options.filter((state) =>
      actionsOf('intake-officer', state).includes('ask-individually'),
    );
    expect(asking).toEqual(['received', 'requested', 'answered']);
    expect(actionsOf('return-officer', 'received')).not.toContain('ask-individually');
  });

  it('is to review a request only when there is one', () => {
    expect(actionsOf('intake-officer', 'received')).not.toContain('review-request');
    expect(actionsOf('intake-officer', 'received', { requestToReview: true })).toContain(
      'review-request',
    );
  });

  it('is to judge an answer only when one waits', () => {
    expect(actionsOf('return-officer', 'handed-over')).not.toContain('judge-answer');
    expect(actionsOf('jurist', 'handed-over', { answerToJudge: true })).toContain('judge-answer');
  });

  it('is to tell the other authority of own accord once it has the case too', () => {
    for (const state of CaseState.options) {
      expect(actionsOf('enforcement-officer', state)).not.toContain('send-notice');
      expect(actionsOf('enforcement-officer', state, { sharedWithPeer: true })).toContain(
        'send-notice',
      );
      expect(actionsOf('jurist', state, { sharedWithPeer: true })).not.toContain('send-notice');
    }
  });

  it('is to record and classify, whatever the state, for who works on cases', () => {
    for (const state of CaseState.options) {
      expect(actionsOf('intake-officer', state)).toContain('record-entry');
      expect(actionsOf('intake-officer', state)).toContain('classify');
      expect(actionsOf('registrar', state)).not.toContain('record-entry');
    }
  });

  it.each(['administrator', 'oversight'] as const)('is nothing for %s', (role) => {
    const work = { requestToReview: true, answerToJudge: true, sharedWithPeer: true };
    for (const state of CaseState.options) expect(actionsOf(role, state, work)).toEqual([]);
  });
});
