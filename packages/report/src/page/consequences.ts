// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * What `samsyn simulate --json` prints of a proposal, as far as the report tells of it. The rest of
 * what it prints is enclosed as it is.
 */
export const Consequences = z.looseObject({
  proposal: z.union([z.string(), z.looseObject({ title: z.string().optional() })]),
  combinationsChanged: z.union([z.string(), z.number()]),
  casesChanged: z.number().nullable(),
  itemsChanged: z.number().nullable(),
  byTransition: z.unknown().optional(),
  privacy: z.unknown().optional(),
});
export type Consequences = z.infer<typeof Consequences>;
