// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Proposal } from './proposal.ts';

/** @throws SamsynError `agreement.settled`, `agreement.closed` for a proposal that is not open */
export function assertOpen({ state }: Pick<Proposal, 'state'>): void {
  switch (state) {
    case 'open':
      return;
    case 'accepted':
      throw new SamsynError('agreement.settled', 'the version is agreed', 'proposalId');
    case 'refused':
    case 'withdrawn':
    case 'not-taken':
      throw new SamsynError('agreement.closed', `the proposal is ${state}`, 'proposalId');
  }
}
