// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind } from '@samsyn/terms';
import type { HandoverStage } from './computed.ts';

/** An event as far as it tells of a transfer: what it is, and which message it is about. */
export interface TransferEvent {
  readonly kind: CaseEventKind;
  readonly messageId?: string | undefined;
}

/**
 * How far the handover has come after these events, oldest first. Only the receipt for the very
 * message that carries the case moves it: a receipt for anything else says nothing of the case.
 */
export function handoverStage(events: Iterable<TransferEvent>): HandoverStage {
  let stage: HandoverStage = 'none';
  let transfer: string | undefined;
  for (const { kind, messageId } of events) {
    const arrived = kind === 'receipt-verified' && messageId === transfer;
    if (kind === 'handover-sent' || kind === 'return-sent') transfer = messageId;
    if (kind === 'handover-sent') stage = 'sent';
    if (kind === 'handover-withdrawn') stage = 'none';
    if (kind === 'handover-received') stage = 'received';
    if (kind === 'return-received') stage = 'returned';
    if (kind === 'return-sent') stage = 'returning';
    if (kind === 'return-withdrawn') stage = 'received';
    if (arrived && stage === 'sent') stage = 'received';
    if (arrived && stage === 'returning') stage = 'returned';
  }
  return stage;
}
