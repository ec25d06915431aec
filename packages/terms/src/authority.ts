// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { AuthorityId } from './ids.ts';

/** What an authority is in the exchange. The law speaks of roles; no code path asks for a name. */
export const AuthorityRole = z.enum(['migration', 'police']);
export type AuthorityRole = z.infer<typeof AuthorityRole>;

export const Authority = z.strictObject({
  id: AuthorityId,
  role: AuthorityRole,
  name: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }),
});
export type Authority = z.infer<typeof Authority>;

/** What an officer may be. Rights hang on roles, units and case bindings together. */
export const OfficerRole = z.enum([
  'return-officer',
  'intake-officer',
  'enforcement-officer',
  'jurist',
  'registrar',
  'administrator',
  'oversight',
  // reviews who has looked at whom; reads no case
  'data-protection-officer',
  // registers what courts decide; a duty desk where courts do not sign in
  'court-desk',
  // outside the authority: see a stop, acknowledge it, and nothing more
  'custodian',
  'carrier',
]);
export type OfficerRole = z.infer<typeof OfficerRole>;
