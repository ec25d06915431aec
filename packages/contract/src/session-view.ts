// SPDX-License-Identifier: EUPL-1.2
import { Authority, OfficerId, OfficerRole, PlainDate, Sentence } from '@samsyn/terms';
import { z } from 'zod';

/** Who is signed in, where, and the token that every act must carry. */
export const SessionView = z.strictObject({
  authority: Authority,
  otherAuthority: Authority,
  units: z
    .array(z.strictObject({ code: z.string(), name: Sentence }))
    .describe('units of this authority that have a name; others are known by their code'),
  officer: z.strictObject({
    officerId: OfficerId,
    name: z.string(),
    unit: z.string(),
    roles: z.array(OfficerRole),
    demonstration: z.boolean(),
  }),
  /** The officer may read what the authorities have agreed on. */
  readsAgreements: z.boolean(),
  /** The officer may read the keys of both authorities. */
  readsKeys: z.boolean(),
  /** The officer may read which messages do not get through. */
  readsDelivery: z.boolean(),
  /** The officer may review who has looked at whom. */
  reviewsAccess: z.boolean(),
  /** The officer may let in again those who are locked out. */
  releasesOfficers: z.boolean(),
  /** Stops wait for this officer's word, and take the whole screen until they have it. */
  takesNoteOfStops: z.boolean(),
  /** The officer is shown when a ledger has shown two histories. */
  readsLedgerAlarms: z.boolean(),
  csrfToken: z.string(),
  lawDate: PlainDate,
  version: z.string(),
});
export type SessionView = z.infer<typeof SessionView>;
