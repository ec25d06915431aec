// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { ActId, Digest } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { Officer } from '../identity/officer.ts';
import { assertMayAgree } from './assert-may-agree.ts';
import { assertOpen } from './assert-open.ts';
import { loadProposals, lockAgreements } from './proposal.ts';
import type { Proposal } from './proposal.ts';
import { say } from './say.ts';
import type { Saying } from './say.ts';

/** What is said to a proposal. Accepting names the very version that the officer has read. */
export type Answer =
  | { readonly act: 'accepted'; readonly hash: Digest }
  | { readonly act: 'refused' | 'withdrawn'; readonly reasons: string };

async function findProposal(db: Reader, proposalId: ActId): Promise<Proposal> {
  const found = (await loadProposals(db)).find((one) => one.proposalId === proposalId);
  if (!found) throw new SamsynError('input.not-found', 'there is no such proposal', 'proposalId');
  return found;
}

function sayingOf({ proposalId, hash }: Proposal, answer: Answer): Saying {
  if (answer.act !== 'accepted') return { ...answer, proposalId };
  if (answer.hash !== hash)
    throw new SamsynError('agreement.unknown', 'the proposal is of another version', 'hash');
  return { act: answer.act, proposalId };
}

/**
 * A jurist accepts or refuses what the other authority proposed, or withdraws what this one did.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `agreement.closed`,
 * `agreement.settled`, `agreement.unknown`
 */
export async function answerProposal(
  context: DirectoryContext,
  officer: Officer,
  proposalId: ActId,
  answer: Answer,
): Promise<void> {
  assertMayAgree(officer);
  await record(context, async (tx, ledger) => {
    await lockAgreements(tx);
    const proposal = await findProposal(tx, proposalId);
    if (proposal.own !== (answer.act === 'withdrawn'))
      throw new SamsynError(
        'access.forbidden',
        'a proposal is withdrawn by the authority that made it and answered by the other',
        'proposalId',
      );
    assertOpen(proposal);
    const { subject, hash, own } = proposal;
    const proposer = own ? context.own.authority.id : context.peer.authority.id;
    const of = { subject, hash, proposer };
    const line = await say(context, { tx, ledger }, officer, of, sayingOf(proposal, answer));
    return { line, result: undefined };
  });
}
