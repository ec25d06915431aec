// SPDX-License-Identifier: EUPL-1.2
import { CaseView } from '@samsyn/contract';
import { CaseAction } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { actionPlace } from './action-place.ts';

const id = (last: number) => `0199a6a0-0000-7000-8000-00000000000${last}`;
const at = '2026-11-23T08:00:00Z';

const disclosure = (last: number, purpose: string, state: string) => ({
  disclosureId: id(last),
  purpose,
  state,
  openedAt: at,
  waiting: 0,
});
const request = (last: number, direction: string, state: string) => ({
  requestId: id(last),
  caseId: id(1),
  number: 'N-1',
  personName: null,
  kind: 'standing',
  direction,
  state,
  items: [],
  officer: null,
  at,
  disclosureId: null,
});

const view = (disclosures: object[], requests: object[]): CaseView =>
  CaseView.parse({
    needsReason: false,
    summary: {
      caseId: id(1),
      number: 'N-1',
      personName: null,
      protection: 'marking',
      unit: 'nord',
      state: 'open',
      stayInForce: false,
      waiting: 0,
      changedAt: at,
    },
    entries: [],
    classifications: [],
    standing: [],
    timeline: [],
    disclosures,
    requests,
    messages: [],
    actions: [],
    acts: [],
    stops: [],
    life: { states: [], events: [] },
    corrections: [],
    questions: [],
    intake: [],
    otherAuthority: { id: 'pol', role: 'police', name: { sv: 'P', en: 'P' } },
  });

test('an act leads to what is open, not to what is over', () => {
  const one = view(
    [
      disclosure(2, 'handover', 'abandoned'),
      disclosure(3, 'handover', 'open'),
      disclosure(4, 'answer', 'open'),
    ],
    [request(5, 'in', 'received'), request(6, 'out', 'proposed'), request(7, 'out', 'prepared')],
  );
  expect(actionPlace('continue-handover', one)).toBe(`/disclosures/${id(3)}`);
  expect(actionPlace('judge-answer', one)).toBe(`/disclosures/${id(4)}`);
  expect(actionPlace('review-request', one)).toBe(`/requests/${id(7)}`);
});

test('an act with nothing to open stays in the case', () => {
  const bare = view([], []);
  const places = CaseAction.options.map((action) => [action, actionPlace(action, bare)]);
  expect(Object.fromEntries(places)).toEqual({
    'hand-over': `/cases/${id(1)}/handover`,
    'continue-handover': `/cases/${id(1)}`,
    'review-request': `/cases/${id(1)}`,
    'ask-individually': `/cases/${id(1)}/ask`,
    'judge-answer': `/cases/${id(1)}`,
    'record-entry': `/cases/${id(1)}/record`,
    classify: `/cases/${id(1)}/classify`,
    'send-notice': `/cases/${id(1)}/give`,
    export: `/api/cases/${id(1)}/file`,
  });
});
