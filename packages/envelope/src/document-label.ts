// SPDX-License-Identifier: EUPL-1.2
import { DocumentRef, MessageId, PersonId } from '@samsyn/terms';
import { z } from 'zod';

/** What a sealed document says of itself before its message has come; read by the recipient alone. */
export const DocumentLabel = z.strictObject({
  messageId: MessageId,
  personId: PersonId,
  mediaType: DocumentRef.shape.mediaType,
  bytes: DocumentRef.shape.bytes,
});
export type DocumentLabel = z.infer<typeof DocumentLabel>;
