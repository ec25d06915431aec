// SPDX-License-Identifier: EUPL-1.2
import { Act, StatedSource } from '@samsyn/terms';
import { z } from 'zod';
import { AttachedDocument } from './attached-document.ts';

/** One act in the life of a case: what is done, on what it rests, and the document of it. */
export const PerformAct = z.strictObject({
  act: Act,
  source: StatedSource,
  document: AttachedDocument.optional(),
});
export type PerformAct = z.infer<typeof PerformAct>;
