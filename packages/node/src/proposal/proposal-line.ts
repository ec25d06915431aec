// SPDX-License-Identifier: EUPL-1.2
import type { ProposalLine } from '@samsyn/contract';
import type { Amendment } from '@samsyn/lawbook';

/** A proposal as a list has it. */
export function proposalLine({ amendment, title, purpose, source, from }: Amendment): ProposalLine {
  return { id: amendment, title, purpose, source: source.what, evidence: source.evidence, from };
}
