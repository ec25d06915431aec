// SPDX-License-Identifier: EUPL-1.2
import { Authority, OfficerRole } from '@samsyn/terms';
import { z } from 'zod';

/** Who is signed in, where, and the token that every act must carry. */
export const SessionView = z.strictObject({
  authority: Authority,
  otherAuthority: Authority,
  officer: z.strictObject({
    name: z.string(),
    unit: z.string(),
    roles: z.array(OfficerRole),
    demonstration: z.boolean(),
  }),
  csrfToken: z.string(),
  lawDate: z.string(),
  version: z.string(),
});
export type SessionView = z.infer<typeof SessionView>;
