// SPDX-License-Identifier: EUPL-1.2
import { UploadId } from '@samsyn/terms';
import { z } from 'zod';
import { CaseFileDocument } from './case-file.ts';

/** A document that an officer attaches: inside the request, or uploaded before. */
export const AttachedDocument = z.union([CaseFileDocument, z.strictObject({ uploadId: UploadId })]);
export type AttachedDocument = z.infer<typeof AttachedDocument>;
