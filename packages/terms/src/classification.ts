// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Sentence } from './assessment.ts';
import { PlainDate } from './dates.ts';
import { limits } from './limits.ts';

/** The three on which the two authorities were asked to see alike (RiR 2020:7). */
export const ClassificationScheme = z.enum(['enforceability', 'identity', 'detention-priority']);
export type ClassificationScheme = z.infer<typeof ClassificationScheme>;

/**
 * How the two authorities' own classifications of a case stand to each other. `other-version`: made
 * by different definitions, so they say nothing of each other; `apart-on-record`: they differ, and
 * the one made last was upheld by an officer who had seen the other.
 */
export const ClassificationStanding = z.enum([
  'not-made',
  'only-ours',
  'only-theirs',
  'alike',
  'differs',
  'other-version',
  'apart-on-record',
]);
export type ClassificationStanding = z.infer<typeof ClassificationStanding>;

/** A class, or a ground for one, by its code. */
export const ClassCode = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a code (kebab-case)')
  .brand<'ClassCode'>();
export type ClassCode = z.infer<typeof ClassCode>;

const ClassDefinition = z.strictObject({
  code: ClassCode,
  label: Sentence,
  definition: Sentence,
  /** What an officer can tell the class by. */
  criteria: z.array(Sentence).min(1),
});

const Ground = z.strictObject({ code: ClassCode, label: Sentence });

/**
 * The agreed meaning of one classification, in one version. Its classes say what a case is, never
 * who comes first: nothing in the product orders persons by them.
 */
export const Classification = z.strictObject({
  scheme: ClassificationScheme,
  /** The day of this wording. A classification of a case names the version it was made by. */
  version: PlainDate,
  label: Sentence,
  purpose: Sentence,
  classes: z.array(ClassDefinition).min(2),
  /** What a class can rest on, as codes: no free text about the person. */
  grounds: z.array(Ground).min(1),
  /** Whether the classes stand in a source or are inferred from the work. */
  evidence: z.enum(['stated', 'inferred']),
  basis: z.string().min(1).max(limits.fieldCharsMax),
});
export type Classification = z.infer<typeof Classification>;
