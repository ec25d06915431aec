// SPDX-License-Identifier: EUPL-1.2
import { MessageId } from '@samsyn/terms';
import { z } from 'zod';
import { reads } from '../route-builders.ts';

export const exportEvidence = reads({
  id: 'exportEvidence',
  path: '/api/messages/{messageId}/evidence',
  query: ['content'],
  summary: 'The proof of one message as a file to verify elsewhere, with or without what it says',
  params: z.strictObject({
    messageId: MessageId,
    /** `withheld` leaves out what the message says; the proof of it remains. */
    content: z.enum(['shown', 'withheld']).default('withheld'),
  }),
  answer: z.any(),
  media: 'bytes',
});
