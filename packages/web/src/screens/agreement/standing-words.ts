// SPDX-License-Identifier: EUPL-1.2
import type { AgreementVersionView } from '@samsyn/contract';
import type { AgreementWords } from '../../messages/sv-agreement.ts';

/** Where a version stands, in a sentence: agreed, waiting and for whom, or how it ended. */
export function standingWords(
  version: Pick<AgreementVersionView, 'agreed' | 'proposals' | 'actions'>,
  words: AgreementWords,
  authority: { readonly own: string; readonly other: string },
): string {
  if (version.agreed) return words.agreed;
  const [newest] = version.proposals;
  const proposer = newest?.acts[0]?.authority;
  if (newest === undefined || proposer === undefined) return words.notProposed;
  switch (newest.state) {
    case 'open':
      return proposer === authority.own
        ? words.waitsThere(authority.other)
        : words.waits(authority.other);
    case 'accepted':
      return words.onItsWay;
    case 'refused':
      return words.refused;
    case 'withdrawn':
      return words.withdrawn;
    case 'not-taken':
      return words.notTaken;
  }
}
