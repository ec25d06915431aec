// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind, CaseState } from '@samsyn/terms';

function after(state: CaseState, event: CaseEventKind): CaseState {
  switch (event) {
    case 'case-opened':
      return 'open';
    case 'handover-proposed':
      return state === 'open' ? 'handover-open' : state;
    case 'handover-abandoned':
      return state === 'handover-open' ? 'open' : state;
    case 'handover-sent':
      return 'handed-over';
    case 'return-sent':
      return 'handed-over';
    case 'return-withdrawn':
      return 'received';
    case 'return-received':
      return 'open';
    case 'handover-withdrawn':
      return 'handover-open';
    case 'handover-received':
      return 'received';
    case 'request-sent':
      return 'requested';
    case 'answer-received':
      return 'answered';
    case 'request-prepared':
    case 'request-received':
    case 'answer-sent':
    case 'item-withheld':
    case 'entry-recorded':
    case 'standing-confirmed':
    case 'act-performed':
    case 'gate-checked':
    case 'gate-answered':
    case 'case-classified':
    case 'classification-adopted':
    case 'classification-upheld':
    case 'notice-proposed':
    case 'notice-abandoned':
    case 'notice-sent':
    case 'notice-received':
    case 'court-decision-registered':
    case 'stop-sent':
    case 'stop-received':
    case 'stop-acknowledged':
    case 'stop-escalated':
    case 'custody-lapsed':
    case 'clock-alarm-raised':
    case 'outward-proposed':
    case 'outward-released':
    case 'outward-abandoned':
    case 'judgment-recorded':
    case 'ground-raised':
    case 'receipt-verified':
    case 'proof-verified':
    case 'message-withdrawn':
    case 'delivery-failed':
      return state;
  }
}

/** Where a case stands after its events, oldest first. */
export function caseState(events: Iterable<CaseEventKind>): CaseState {
  let state: CaseState = 'open';
  for (const event of events) state = after(state, event);
  return state;
}
