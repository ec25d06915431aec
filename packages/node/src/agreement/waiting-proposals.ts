// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { WaitingProposal } from '@samsyn/contract';
import { AuthorityId } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import type { Officer } from '../identity/officer.ts';
import { findVersion } from './find-version.ts';
import { loadProposals } from './proposal.ts';

/** What waits for this authority's answer, the longest waiting first; nothing for who signs nothing. */
export async function waitingProposals(
  context: CaseContext,
  officer: Officer,
): Promise<WaitingProposal[]> {
  if (!hasRight(officer.roles, 'agree')) return [];
  const waiting: WaitingProposal[] = [];
  for (const { proposalId, subject, hash, own, state, acts } of await loadProposals(context.db)) {
    const [proposed] = acts;
    if (own || state !== 'open' || !proposed) continue;
    const { edition } = await findVersion(context, context.db, subject, hash);
    const { authority, at: since } = proposed;
    waiting.push({ proposalId, subject, hash, edition, from: AuthorityId.parse(authority), since });
  }
  return waiting;
}
