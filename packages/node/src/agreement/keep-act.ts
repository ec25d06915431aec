// SPDX-License-Identifier: EUPL-1.2
import type { Version } from '@samsyn/lawbook';
import type { ActId, AgreementStatement, AuthorityId, Instant, OfficerId } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';

/** Keeps the content of a version; one that is kept already stays as it is. */
export async function keepVersion(tx: Tx, version: Version, at: Instant): Promise<void> {
  const { subject, hash, edition, content } = version;
  await tx
    .insertInto('agreement_versions')
    .values({ subject, hash, edition, content: Buffer.from(content), at })
    .onConflict((conflict) => conflict.columns(['subject', 'hash']).doNothing())
    .execute();
}

/** An act as signed, with what only its own node knows. */
export interface SignedAct {
  readonly statement: AgreementStatement;
  readonly signed: Uint8Array;
  readonly proposer: AuthorityId;
  /** Our officer; `null` for the other authority's act. */
  readonly officerId: OfficerId | null;
}

/** The proposal that an act is, or is about. */
export function proposalOf(statement: AgreementStatement): ActId {
  return statement.act === 'proposed' ? statement.actId : statement.proposalId;
}

/** Adds an act to those that are kept. */
export async function keepAct(tx: Tx, kept: SignedAct): Promise<void> {
  const { statement, signed, proposer, officerId } = kept;
  await tx
    .insertInto('agreement_acts')
    .values({
      act_id: statement.actId,
      proposal_id: proposalOf(statement),
      subject: statement.subject,
      hash: statement.hash,
      act: statement.act,
      direction: officerId === null ? 'in' : 'out',
      authority: statement.authority,
      proposer,
      officer_id: officerId,
      officer_title: statement.officer.title,
      unit: statement.officer.unit,
      reasons: statement.act === 'accepted' ? null : statement.reasons,
      signed,
      at: statement.at,
    })
    .execute();
}
