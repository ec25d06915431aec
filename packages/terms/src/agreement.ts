// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Instant } from './dates.ts';
import { ActId, AuthorityId, Digest } from './ids.ts';
import { limits } from './limits.ts';
import { suite } from './suites.ts';

/** What the authorities must have agreed on, version by version, before it is used between them. */
export const AgreementSubject = z.enum([
  'catalogue',
  'classification.enforceability',
  'classification.identity',
  'classification.detention-priority',
]);
export type AgreementSubject = z.infer<typeof AgreementSubject>;

/** The acts by which a version is agreed, or is not. */
export const AgreementAct = z.enum(['proposed', 'accepted', 'refused', 'withdrawn']);
export type AgreementAct = z.infer<typeof AgreementAct>;

const reasons = z.string().min(limits.reasonCharsMin).max(limits.reasonCharsMax);

const common = {
  version: z.literal(1),
  suite: z.literal(suite),
  kind: z.literal('agreement'),
  actId: ActId,
  subject: AgreementSubject,
  /** SHA-256 of the version's content, byte for byte. */
  hash: Digest,
  /** The authority whose act it is, and the one it is said to. */
  authority: AuthorityId,
  recipient: AuthorityId,
  /** Who acted: title and unit, as in a decision. */
  officer: z.strictObject({ title: z.string().min(1).max(200), unit: z.string().min(1).max(120) }),
  at: Instant,
};

/**
 * One authority's word on one version, as it is signed. An acceptance, a refusal and a withdrawal
 * name the proposal that they are about. To accept needs no reasons; every other act does.
 */
export const AgreementStatement = z.discriminatedUnion('act', [
  z.strictObject({ ...common, act: z.literal('proposed'), reasons }),
  z.strictObject({ ...common, act: z.literal('accepted'), proposalId: ActId }),
  z.strictObject({ ...common, act: z.literal('refused'), proposalId: ActId, reasons }),
  z.strictObject({ ...common, act: z.literal('withdrawn'), proposalId: ActId, reasons }),
]);
export type AgreementStatement = z.infer<typeof AgreementStatement>;

/** A signed statement on its way; a proposal brings what it proposes. */
export const AgreementDelivery = z.strictObject({
  statement: z.string(),
  content: z.string().optional(),
});
export type AgreementDelivery = z.infer<typeof AgreementDelivery>;
