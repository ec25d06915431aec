// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { HandoverStage } from './computed.ts';
import { handoverStage } from './handover-stage.ts';
import type { TransferEvent } from './handover-stage.ts';

const sent: TransferEvent = { kind: 'handover-sent', messageId: 'm1' };
const receipt = (messageId: string): TransferEvent => ({ kind: 'receipt-verified', messageId });
const received: TransferEvent = { kind: 'handover-received' };
const returning: TransferEvent = { kind: 'return-sent', messageId: 'm2' };

describe('how far a handover has come', () => {
  it.each<readonly [string, readonly TransferEvent[], HandoverStage]>([
    ['nothing has happened', [], 'none'],
    ['sent', [sent], 'sent'],
    ['sent, and a receipt for another message came', [sent, receipt('m0')], 'sent'],
    ['sent and receipted', [sent, receipt('m1')], 'received'],
    ['withdrawn', [sent, { kind: 'handover-withdrawn' }], 'none'],
    ['received', [received], 'received'],
    ['on its way back', [received, returning], 'returning'],
    ['on its way back, another receipt', [received, returning, receipt('m1')], 'returning'],
    ['back', [received, returning, receipt('m2')], 'returned'],
    ['the return was withdrawn', [received, returning, { kind: 'return-withdrawn' }], 'received'],
    ['the return has come', [sent, receipt('m1'), { kind: 'return-received' }], 'returned'],
    [
      'handed over anew, with a receipt for the first time only',
      [sent, { kind: 'return-received' }, { ...sent, messageId: 'm3' }, receipt('m1')],
      'sent',
    ],
  ])('%s', (_what, events, stage) => {
    expect(handoverStage(events)).toBe(stage);
  });
});
