// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** A number, exact as digits where it is large; a word or null where it is withheld. */
const Count = z.union([z.number(), z.string(), z.null()]);
const Exposure = z.looseObject({ persons: Count, items: Count });

const Told = z.looseObject({ brief: z.looseObject({ sv: z.string() }) });

/** What `samsyn simulate --json` prints of a proposal, as far as the report tells of it. */
export const Consequences = z.looseObject({
  amendment: z.string(),
  on: z.string(),
  combinations: Count,
  combinationsChanged: Count,
  boxes: z.array(
    z.looseObject({
      items: z.array(z.string()),
      from: z.string(),
      to: z.string(),
      shared: Told,
      boxes: z.array(Told),
    }),
  ),
  cases: Count,
  casesChanged: Count,
  itemsChanged: Count,
  byTransition: z.array(z.looseObject({ from: z.string(), to: z.string(), questions: Count })),
  privacy: z.looseObject({
    exposed: Exposure,
    protected: Exposure,
    sensitiveExposed: Exposure,
    withoutOfficer: Exposure,
    safeguards: z.array(z.looseObject({ safeguard: z.string(), lapses: Count, added: Count })),
  }),
});
export type Consequences = z.infer<typeof Consequences>;
