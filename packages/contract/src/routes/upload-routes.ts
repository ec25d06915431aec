// SPDX-License-Identifier: EUPL-1.2
import { CaseId, UploadId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { acts } from '../route-builders.ts';
import { BeginUpload, UploadView, UploadedDocument } from '../upload-view.ts';

const uploadParams = z.strictObject({ uploadId: UploadId });
const chunkId = z
  .string()
  .regex(/^(0|[1-9]\d{0,3})$/)
  .describe('the place of the chunk, from 0');

export const beginUpload = acts({
  id: 'beginUpload',
  path: '/api/cases/{caseId}/uploads',
  summary: 'Begin to upload a document, or go on with one that was broken off',
  params: z.strictObject({ caseId: CaseId }),
  body: BeginUpload,
  answer: UploadView,
  status: 201,
});
export const uploadChunk = acts({
  id: 'uploadChunk',
  method: 'put',
  path: '/api/uploads/{uploadId}/chunks/{chunkId}',
  summary: 'One chunk of an upload, as bytes; the same again changes nothing',
  params: uploadParams.extend({ chunkId }),
  body: z.any(),
  answer: z.strictObject({}),
  bodyBytesMax: limits.documentChunkBytes,
});
export const finishUpload = acts({
  id: 'finishUpload',
  path: '/api/uploads/{uploadId}/finish',
  summary: 'All chunks are here: look the document through, so that it can be attached',
  params: uploadParams,
  body: z.strictObject({}),
  answer: UploadedDocument,
});
