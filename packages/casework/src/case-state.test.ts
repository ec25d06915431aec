// SPDX-License-Identifier: EUPL-1.2
import { CaseEventKind } from '@samsyn/terms';
import type { CaseState } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { caseState } from './case-state.ts';

const walks: readonly (readonly [readonly CaseEventKind[], CaseState])[] = [
  [[], 'open'],
  [['case-opened'], 'open'],
  [['case-opened', 'handover-proposed'], 'handover-open'],
  [['case-opened', 'handover-proposed', 'judgment-recorded'], 'handover-open'],
  [['case-opened', 'handover-proposed', 'handover-abandoned'], 'open'],
  [['case-opened', 'handover-proposed', 'handover-sent'], 'handed-over'],
  [['case-opened', 'handover-proposed', 'handover-sent', 'delivery-failed'], 'handed-over'],
  [['case-opened', 'handover-proposed', 'handover-sent', 'handover-withdrawn'], 'handover-open'],
  [['handover-received', 'request-prepared'], 'received'],
  [['handover-received', 'request-prepared', 'request-sent'], 'requested'],
  [['handover-received', 'request-sent', 'answer-received'], 'answered'],
  [['handover-received', 'request-sent', 'answer-received', 'request-sent'], 'requested'],
];

test.each(walks)('after %j the case is %s', (events, state) => {
  expect(caseState(events)).toBe(state);
});

test('every event leaves the case in a state', () => {
  for (const event of CaseEventKind.options)
    expect(caseState(['case-opened', event])).toBeDefined();
});
