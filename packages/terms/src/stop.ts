// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from './dates.ts';
import { EntryId, ItemId } from './ids.ts';

/**
 * What stops enforcement. Some are decisions (`inhibition`, `new-examination`, `interim-measure`,
 * `instruction-to-wait`), some follow from statute the moment their ground is there
 * (`asylum-application`, `impediment`, `appeal`: 12 kap. 8 a, 9 a and 19 a §§ UtlL), some take the
 * decision itself away (`repealed`, `permit`, `lapsed`).
 */
export const StopKind = z.enum([
  'inhibition',
  'new-examination',
  'interim-measure',
  'instruction-to-wait',
  'impediment',
  'asylum-application',
  'appeal',
  'halted',
  'permit',
  'repealed',
  'lapsed',
]);
export type StopKind = z.infer<typeof StopKind>;

/** Who takes note of a stop at an authority: the authority itself, and who acts for it. */
export const StopParty = z.enum(['authority', 'custodian', 'carrier']);
export type StopParty = z.infer<typeof StopParty>;

/** How far a stop reaches: every decision on the person, or the one that it was narrowed to. */
export const StopReach = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all-decisions') }),
  z.strictObject({ kind: z.literal('one-decision'), reference: z.string() }),
]);
export type StopReach = z.infer<typeof StopReach>;

/** A stop as told by one entry. It stands until an end of its own is told. */
export const Stop = z.strictObject({
  /** The entry that told of it first. */
  stopId: EntryId,
  kind: StopKind,
  item: ItemId,
  since: PlainDate,
  reference: z.string().optional(),
  reach: StopReach,
});
export type Stop = z.infer<typeof Stop>;

/** What must be taken note of: a stop by its kind, the end of one, or an order to release. */
export const SignalSaid = z.strictObject({
  /** The entry that tells of it. */
  signalId: EntryId,
  what: z.enum([...StopKind.options, 'end', 'release']),
  item: ItemId,
  since: PlainDate,
  reference: z.string().nullable(),
  /** The one decision that a stop was narrowed to; null when it binds every decision. */
  onlyDecision: z.string().nullable(),
});
export type SignalSaid = z.infer<typeof SignalSaid>;
