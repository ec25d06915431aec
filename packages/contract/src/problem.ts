// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode } from '@samsyn/terms';
import { z } from 'zod';

/** Problem details, RFC 9457, with our closed code and the place of the fault. */
export const Problem = z.strictObject({
  type: z.string().describe('`urn:samsyn:problem:` and the code'),
  title: z.string(),
  status: z.int(),
  code: ErrorCode,
  detail: z.string(),
  path: z.string().optional().describe('where in the input the fault is'),
});
export type Problem = z.infer<typeof Problem>;
