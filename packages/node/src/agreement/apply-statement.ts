// SPDX-License-Identifier: EUPL-1.2
import { parseVersion } from '@samsyn/lawbook';
import { SamsynError } from '@samsyn/terms';
import type { AgreementStatement } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { assertOpen } from './assert-open.ts';
import { keepAct, keepVersion, proposalOf } from './keep-act.ts';
import { isSettled, loadProposals } from './proposal.ts';
import type { Proposal } from './proposal.ts';

export interface VerifiedStatement {
  readonly statement: AgreementStatement;
  readonly signed: Uint8Array;
  readonly content: string | undefined;
}

/** The proposal that the act is about, whose own the act says it is. */
function aboutProposal(statement: AgreementStatement, proposals: readonly Proposal[]): Proposal {
  const proposalId = proposalOf(statement);
  const found = proposals.find((one) => one.proposalId === proposalId);
  if (!found || found.hash !== statement.hash || found.subject !== statement.subject)
    throw new SamsynError('agreement.unknown', 'no proposal of this version', 'proposalId');
  if (found.own === (statement.act === 'withdrawn'))
    throw new SamsynError(
      'message.wrong-sender',
      'an authority answers the other’s proposals and withdraws its own',
      'authority',
    );
  return found;
}

function assertUnsettled(proposal: Proposal): void {
  if (isSettled(proposal))
    throw new SamsynError('agreement.settled', 'the version is agreed', 'proposalId');
}

async function keepProposed(
  context: DirectoryContext,
  tx: Tx,
  { statement, content }: VerifiedStatement,
  proposals: readonly Proposal[],
): Promise<void> {
  const { subject, hash } = statement;
  const alike = proposals.filter((one) => one.subject === subject && one.hash === hash);
  for (const proposal of alike) assertUnsettled(proposal);
  if (alike.some(({ own, state }) => !own && state === 'open'))
    throw new SamsynError('agreement.already-proposed', 'a proposal of it is open', 'hash');
  const version = parseVersion(subject, content ?? '');
  if (version.hash !== hash)
    throw new SamsynError('agreement.content', 'the content does not have the hash', 'hash');
  await keepVersion(tx, version, context.clock());
}

/**
 * Keeps a verified statement of the other authority, when the rules of agreeing allow it: a version
 * is proposed once at a time, an open proposal is accepted, and nothing is taken back that both
 * have agreed on.
 * @throws SamsynError `agreement.*`, `message.wrong-sender`, `input.too-large`
 */
export async function applyStatement(
  context: DirectoryContext,
  tx: Tx,
  verified: VerifiedStatement,
): Promise<void> {
  const { statement, signed } = verified;
  const proposals = await loadProposals(tx);
  switch (statement.act) {
    case 'proposed':
      await keepProposed(context, tx, verified, proposals);
      break;
    case 'accepted':
      assertOpen(aboutProposal(statement, proposals));
      break;
    case 'refused':
    case 'withdrawn':
      assertUnsettled(aboutProposal(statement, proposals));
      break;
  }
  const [mine, theirs] = [context.own.authority.id, context.peer.authority.id];
  const byProposer = statement.act === 'proposed' || statement.act === 'withdrawn';
  await keepAct(tx, { statement, signed, proposer: byProposer ? theirs : mine, officerId: null });
}
