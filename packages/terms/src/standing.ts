// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Sentence } from './assessment.ts';
import { Instant, PlainDate } from './dates.ts';
import { EntryId } from './ids.ts';
import { Evidence } from './period-rule.ts';
import { Provision } from './provision.ts';

/** What is computed of where a case stands. */
export const StandingName = z.enum([
  'legal-force',
  'enforceable',
  'stay',
  'voluntary-period',
  'lapse',
  'departure',
  'entry-ban',
  'enforcing-authority',
  'detention-authority',
  'detention-review',
  'child',
  'counsel',
  'protection',
]);
export type StandingName = z.infer<typeof StandingName>;

/** The words that the facts of a standing are told in. */
export const StandingWord = z.enum([
  'unknown',
  'yes',
  'no',
  'gained',
  'not-yet',
  'not-gained',
  'in-force',
  'none',
  'running',
  'suspended',
  'expired',
  'not-started',
  'revoked',
  'stands',
  'lapsed',
  'ended',
  'left',
  'imposed',
  'due',
  'overdue',
  'migration',
  'police',
  'security-service',
  'court',
  'present',
  'marking',
  'protected-registration',
  'fictitious',
]);
export type StandingWord = z.infer<typeof StandingWord>;

/** A computed value: a word, and the day that belongs to it when one does. */
export const StandingValue = z.strictObject({
  word: StandingWord,
  on: PlainDate.nullable(),
});
export type StandingValue = z.infer<typeof StandingValue>;

/** What is lacking for a value to be computed, or to be sure. */
export const StandingGap = z.enum([
  'removal-decision',
  'service',
  'appeal-status',
  'judgment',
  'judgment-service',
  'acceptance-declaration',
  'legal-force',
  'departure',
  'departure-evidence',
  'entry-ban-decision',
  'entry-ban-length',
  'voluntary-period-decision',
  'suspending-decision',
  'stay-status',
  'prosecution-status',
  'birth-date',
  'counsel',
  'handover-receipt',
  'permit-kind',
  'custody-status',
  'period-rule',
]);
export type StandingGap = z.infer<typeof StandingGap>;

/** How firm a computed value is; a `proposed` one waits for a named officer. */
export const StandingKind = z.enum(['established', 'proposed', 'confirmed', 'disputed', 'unknown']);
export type StandingKind = z.infer<typeof StandingKind>;

/** A day that was computed from an entry, or stated in one. */
export const SaidDay = z.strictObject({
  day: PlainDate,
  by: z.enum(['computed', 'stated']),
  entryId: EntryId,
});
export type SaidDay = z.infer<typeof SaidDay>;

/** One fact of where a case stands, computed from its entries and never taken over from one. */
export const StandingFact = z.strictObject({
  fact: StandingName,
  value: StandingValue,
  standing: StandingKind,
  /** The entries it was computed from, and which of their fields. */
  basis: z.array(z.strictObject({ entryId: EntryId, fields: z.array(z.string()) })),
  /** Days that were computed or stated, when a day is what the fact is about. */
  said: z.array(SaidDay),
  provisions: z.array(Provision),
  /** How the weakest of the rules it rests on is known. */
  evidence: Evidence,
  missing: z.array(StandingGap),
  notes: z.array(Sentence),
  confirmed: z.strictObject({ officer: z.string(), at: Instant, reasons: z.string() }).nullable(),
});
export type StandingFact = z.infer<typeof StandingFact>;
