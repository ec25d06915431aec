// SPDX-License-Identifier: EUPL-1.2
import { ActId, CaseId, Digest, ExtractGround, Instant, ItemId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { AskRecipients } from './recipients-view.ts';

const reasons = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

/** For whom an extract is made, and on what occasion. */
export const MakeExtract = AskRecipients;
export type MakeExtract = z.infer<typeof MakeExtract>;

/**
 * The lines of one ledger that name a case, below one checkpoint: that none is left out is checked
 * against an export of the ledger (docs/protocol.md, "Extracts").
 */
export const ExtractProof = z.strictObject({
  format: z.literal('samsyn-extract-proof/1'),
  origin: z.string(),
  vkey: z.string(),
  subject: CaseId,
  /** Digest of the document that the proof goes with. */
  document: Digest,
  /** The lines are those from the first of the ledger to the last below this checkpoint. */
  size: z.int().min(0),
  checkpoint: z.string().nullable(),
  cosigned: z.boolean(),
  lines: z.array(
    z.strictObject({ index: z.int().min(0), leafHash: Digest, inclusion: z.array(Digest) }),
  ),
  /** Lines that name the case and have no place below the checkpoint yet. */
  after: z.int().min(0),
});
export type ExtractProof = z.infer<typeof ExtractProof>;

/** An extract as it was made: the document, its proof, and how much there is of what. */
export const ExtractMade = z.strictObject({
  extractId: ActId,
  caseId: CaseId,
  number: z.string(),
  at: Instant,
  entries: z.int().min(0),
  disclosures: z.int().min(0),
  withheld: z.strictObject({ told: z.int().min(0), untold: z.int().min(0) }),
  /** The whole document, HTML. */
  document: z.string(),
  proof: ExtractProof,
});
export type ExtractMade = z.infer<typeof ExtractMade>;

/** An item that is kept from the person herself. */
export const ExceptItem = z.strictObject({
  item: ItemId,
  ground: ExtractGround,
  /** Whether the extract says that something is withheld. */
  mayBeSaid: z.boolean(),
  reasons,
});
export type ExceptItem = z.infer<typeof ExceptItem>;

export const LiftException = z.strictObject({ exceptionId: ActId, reasons });
export type LiftException = z.infer<typeof LiftException>;

export const ExceptionView = ExceptItem.extend({
  exceptionId: ActId,
  officer: z.string(),
  at: Instant,
  lifted: z.strictObject({ officer: z.string(), at: Instant, reasons: z.string() }).nullable(),
});
export type ExceptionView = z.infer<typeof ExceptionView>;

/** What is kept from the person herself in one case, the lifted included, and what could be. */
export const ExceptionsView = z.strictObject({
  caseId: CaseId,
  number: z.string(),
  items: z.array(ItemId),
  exceptions: z.array(ExceptionView),
});
export type ExceptionsView = z.infer<typeof ExceptionsView>;
