// SPDX-License-Identifier: EUPL-1.2
import {
  ClassCode,
  Classification,
  ClassificationScheme,
  ClassificationStanding,
  Digest,
  EntryId,
  EntrySource,
  PlainDate,
  groundFields,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';

const reasons = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

/** One authority's own classification of the case. The reasons in words never leave their authority. */
export const MadeClassification = z.strictObject({
  entryId: EntryId,
  class: ClassCode,
  grounds: z.array(ClassCode),
  /** The version of the definition it was made by. */
  definedOn: PlainDate.nullable(),
  upheld: z.boolean(),
  asOf: PlainDate,
  source: EntrySource,
  reasons: z.string().nullable().describe('given at this authority; null for the other one’s'),
});
export type MadeClassification = z.infer<typeof MadeClassification>;

/** How the two authorities have classified a case by one scheme. Orders no one, chooses no one. */
export const CaseClassification = z.strictObject({
  scheme: ClassificationScheme,
  own: MadeClassification.nullable(),
  others: MadeClassification.nullable(),
  standing: ClassificationStanding,
});
export type CaseClassification = z.infer<typeof CaseClassification>;

/** The definition in use here, with the hash that an agreement is made over. */
export const DefinedClassification = Classification.extend({ hash: Digest });
export type DefinedClassification = z.infer<typeof DefinedClassification>;

/** An officer's classification of a case by the definition in use, with reasons in words. */
export const ClassifyCase = z.strictObject({
  scheme: ClassificationScheme,
  class: ClassCode,
  grounds: z.array(ClassCode).min(1).max(groundFields.length),
  reasons,
});
export type ClassifyCase = z.infer<typeof ClassifyCase>;

/** What an officer does about a difference: take over the other class, or stand by the own. */
export const ResolveClassification = z.strictObject({
  how: z.enum(['adopt-theirs', 'keep-ours']),
  /** The other authority’s classification that the officer has seen. */
  seen: EntryId,
  reasons,
});
export type ResolveClassification = z.infer<typeof ResolveClassification>;
