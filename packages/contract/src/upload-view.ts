// SPDX-License-Identifier: EUPL-1.2
import { Digest, DocumentRef, UploadId } from '@samsyn/terms';
import { z } from 'zod';

/** What an officer means to upload. */
export const BeginUpload = DocumentRef.omit({ digest: true });
export type BeginUpload = z.infer<typeof BeginUpload>;

/** An upload on its way: how it is cut, and the chunks that are here, so that it can be gone on with. */
export const UploadView = z.strictObject({
  uploadId: UploadId,
  chunkBytes: z.int().positive(),
  chunks: z.array(z.strictObject({ index: z.int().nonnegative(), digest: Digest })),
});
export type UploadView = z.infer<typeof UploadView>;

/** A document that has come as a whole; `held` while the scanner has not decided. */
export const UploadedDocument = z.strictObject({
  uploadId: UploadId,
  document: DocumentRef,
  held: z.boolean(),
});
export type UploadedDocument = z.infer<typeof UploadedDocument>;
