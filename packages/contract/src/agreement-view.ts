// SPDX-License-Identifier: EUPL-1.2
import {
  ActId,
  AgreementAct,
  AgreementSubject,
  AuthorityId,
  Digest,
  Instant,
  Sentence,
  limits,
} from '@samsyn/terms';
import { z } from 'zod';

/** One signed act: whose, by whom, why, when, and whether its recipient has it. */
export const AgreementActView = z.strictObject({
  actId: ActId,
  act: AgreementAct,
  authority: AuthorityId,
  /** Title and unit of the officer who acted. */
  title: z.string(),
  unit: z.string(),
  reasons: z.string().nullable(),
  at: Instant,
  delivery: z.enum(['on-its-way', 'received', 'not-taken']),
  code: z.string().nullable(),
});
export type AgreementActView = z.infer<typeof AgreementActView>;

/** What an officer may do with a proposal or a version. */
export const AgreementAction = z.enum(['propose', 'accept', 'refuse', 'withdraw']);
export type AgreementAction = z.infer<typeof AgreementAction>;

export const AgreementProposalView = z.strictObject({
  proposalId: ActId,
  state: z.enum(['open', 'accepted', 'refused', 'withdrawn', 'not-taken']),
  acts: z.array(AgreementActView).min(1),
});
export type AgreementProposalView = z.infer<typeof AgreementProposalView>;

/** One version of a subject, as this authority has it. */
export const AgreementVersionView = z.strictObject({
  hash: Digest,
  edition: z.string(),
  /** In use here, agreed or not. */
  installed: z.boolean(),
  /** Both authorities have signed it. */
  agreed: z.boolean(),
  /** What was proposed, newest first. */
  proposals: z.array(AgreementProposalView),
  actions: z.array(AgreementAction),
});
export type AgreementVersionView = z.infer<typeof AgreementVersionView>;

export const AgreementSubjectView = z.strictObject({
  subject: AgreementSubject,
  /** Versions, the installed one first, then the newest. */
  versions: z.array(AgreementVersionView).min(1),
});
export type AgreementSubjectView = z.infer<typeof AgreementSubjectView>;

export const AgreementsView = z.strictObject({
  subjects: z.array(AgreementSubjectView),
  /** The officer signs in the authority's name. */
  mayAct: z.boolean(),
});
export type AgreementsView = z.infer<typeof AgreementsView>;

/** One part that two versions say differently, place by place. */
export const PartChange = z.strictObject({
  part: z.string(),
  label: Sentence,
  change: z.enum(['added', 'removed', 'changed']),
  fields: z.array(
    z.strictObject({
      field: z.string(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});
export type PartChange = z.infer<typeof PartChange>;

export const VersionComparison = z.strictObject({
  subject: AgreementSubject,
  before: z.strictObject({ hash: Digest, edition: z.string() }),
  after: z.strictObject({ hash: Digest, edition: z.string() }),
  changes: z.array(PartChange),
});
export type VersionComparison = z.infer<typeof VersionComparison>;

const reasons = z.string().trim().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

/**
 * A version to propose: by its hash when it is installed or was proposed before, or with its whole
 * content as `samsyn catalogue pack` prints it.
 */
export const ProposeVersion = z.strictObject({
  reasons,
  hash: Digest.optional(),
  content: z.string().max(limits.agreementContentBytesMax).optional(),
});
export type ProposeVersion = z.infer<typeof ProposeVersion>;

/** The officer's explicit word, on the very version that was read. */
export const AcceptVersion = z.strictObject({ word: z.literal('accept'), hash: Digest });
export type AcceptVersion = z.infer<typeof AcceptVersion>;

export const CloseProposal = z.strictObject({ reasons });
export type CloseProposal = z.infer<typeof CloseProposal>;
