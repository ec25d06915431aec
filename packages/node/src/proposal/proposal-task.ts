// SPDX-License-Identifier: EUPL-1.2
import type {
  CaseloadView,
  ProposalCheck,
  ProposalComparison,
  ProposalEdit,
  ProposalView,
} from '@samsyn/contract';
import type { Caseload } from '@samsyn/impact';
import type { ErrorCode } from '@samsyn/terms';

/** Where the law lies that proposals are laid over. */
export interface LawFolders {
  readonly law: string;
  readonly catalogue: string;
}

/** A version of a proposal, as it is edited. */
export interface Version {
  readonly text: string;
  readonly edits: readonly ProposalEdit[];
}

/** What is asked beside the door, so that no officer waits for it. */
export type ProposalTask =
  | { readonly kind: 'read'; readonly version: Version }
  /** Draws the law of the day and what is proposed, so that the first comparison finds it drawn. */
  | { readonly kind: 'ready'; readonly version: Version }
  | { readonly kind: 'caseload'; readonly caseload: Caseload }
  | { readonly kind: 'compare'; readonly version: Version; readonly read: CaseloadView['read'] }
  | { readonly kind: 'check'; readonly version: Version };

/** What comes of a task that is not refused. */
export type ProposalAnswer =
  | { readonly kind: 'read'; readonly view: ProposalView }
  | { readonly kind: 'taken' }
  | ProposalComparison
  | ProposalCheck;

/** How a task ended; a refusal as its code, reason and place. */
export type ProposalReply = { readonly number: number } & (
  | { readonly answer: ProposalAnswer }
  | {
      readonly refused: {
        readonly code: ErrorCode;
        readonly reason: string;
        readonly path?: string | undefined;
      };
    }
);
