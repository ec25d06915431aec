// SPDX-License-Identifier: EUPL-1.2
import { areaWords } from '../../language/area-words.ts';
import type { ProposalsWords } from '../../messages/sv-proposals.ts';

/** The words of proposals and of the map of obstacles. */
export const proposalWords = areaWords<ProposalsWords>({
  sv: async () => (await import('../../messages/sv-proposals.ts')).svProposals,
  en: async () => (await import('../../messages/en-proposals.ts')).enProposals,
});
