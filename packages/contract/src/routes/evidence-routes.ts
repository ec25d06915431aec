// SPDX-License-Identifier: EUPL-1.2
import { limits, MessageId } from '@samsyn/terms';
import { z } from 'zod';
import { EvidenceView } from '../evidence-view.ts';
import { reads } from '../route-builders.ts';

export const exportEvidence = reads({
  id: 'exportEvidence',
  path: '/api/messages/{messageId}/evidence',
  query: ['content', 'items'],
  summary:
    'The proof of one message as a file to verify elsewhere, with all, some or none of its items',
  params: z.strictObject({
    messageId: MessageId,
    /** `withheld` leaves out what the message says; the proof of it remains. */
    content: z.enum(['shown', 'in-part', 'withheld']).default('withheld'),
    /** With `in-part`: the items that are shown, with a comma between them. */
    items: z
      .string()
      .max(limits.itemsPerMessageMax * 80)
      .optional(),
  }),
  answer: z.any(),
  media: 'bytes',
});

export const getEvidence = reads({
  id: 'getEvidence',
  path: '/api/messages/{messageId}/evidence-view',
  summary: 'What the proof of one message can show to this officer',
  params: z.strictObject({ messageId: MessageId }),
  answer: EvidenceView,
});
