// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';

/** What the server-sent stream says: that something changed, never what. */
export const LiveEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case-changed'), caseId: CaseId }),
  z.strictObject({ kind: z.literal('worklist-changed') }),
  z.strictObject({ kind: z.literal('stops-changed') }),
  z.strictObject({ kind: z.literal('agreements-changed') }),
  z.strictObject({ kind: z.literal('keys-changed') }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
