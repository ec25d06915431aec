// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind } from '@samsyn/terms';
import type { HandoverStage } from './computed.ts';

/** How far the handover has come after these events, oldest first. */
export function handoverStage(events: Iterable<CaseEventKind>): HandoverStage {
  let stage: HandoverStage = 'none';
  for (const event of events) {
    if (event === 'handover-sent') stage = 'sent';
    if (event === 'handover-withdrawn') stage = 'none';
    if (event === 'handover-received') stage = 'received';
    if (event === 'return-received') stage = 'returned';
    if (event === 'return-sent') stage = 'returning';
    if (event === 'return-withdrawn') stage = 'received';
    if (event === 'receipt-verified' && stage === 'sent') stage = 'received';
    if (event === 'receipt-verified' && stage === 'returning') stage = 'returned';
  }
  return stage;
}
