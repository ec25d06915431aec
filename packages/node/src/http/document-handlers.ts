// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { beginUpload } from '../case/begin-upload.ts';
import { finishUpload } from '../case/finish-upload.ts';
import { openDocument } from '../case/open-document.ts';
import { takeChunk } from '../case/take-chunk.ts';
import { readChunks } from '../document/read-chunks.ts';
import { documentResponse } from './document-response.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Documents to a case, piece by piece, and from it, as a stream. */
export function mountDocuments(door: Door, context: OfficerContext): void {
  door.mount(routes.beginUpload, async ({ officer, params, body }) =>
    beginUpload(context, officer, params.caseId, body),
  );
  door.mountRaw(routes.uploadChunk, async ({ officer, params, raw }, bytes) => {
    await takeChunk(context, officer, params.uploadId, Number(params.chunkId), bytes);
    return raw.json({}, routes.uploadChunk.status);
  });
  door.mount(routes.finishUpload, async ({ officer, params }) =>
    finishUpload(context, officer, params.uploadId),
  );
  door.mountRaw(routes.getDocument, async ({ officer, params, raw }) => {
    const document = await openDocument(context, officer, params.documentId);
    return documentResponse(document, raw.req.header('range'), (from, until) =>
      readChunks(context.db, document, from, until),
    );
  });
}
