// SPDX-License-Identifier: EUPL-1.2
import { limits, PlainDate } from '@samsyn/terms';
import { z } from 'zod';
import {
  ObstaclesView,
  ProposalCheck,
  ProposalComparison,
  ProposalId,
  ProposalList,
  ProposalVersion,
  ProposalView,
  SittingId,
  SittingRequest,
  SittingView,
  UnfitProposal,
} from '../proposals-view.ts';
import { acts, none, reads } from '../route-builders.ts';

export const listProposals = reads({
  id: 'listProposals',
  path: '/api/amendments',
  summary: 'Proposed changes of the law, each with what it is for',
  params: none,
  answer: ProposalList,
});
export const getProposal = reads({
  id: 'getProposal',
  path: '/api/amendments/{proposalId}',
  summary: 'One proposal: its text, its rules in words beside those of the law',
  params: z.strictObject({ proposalId: ProposalId }),
  answer: ProposalView,
});
export const openSitting = acts({
  id: 'openSitting',
  path: '/api/amendment-sittings',
  summary: 'Begin to compare a proposal with the law, with what for; kept on the ledger',
  params: none,
  body: SittingRequest,
  answer: SittingView,
  status: 201,
});
export const endSitting = acts({
  id: 'endSitting',
  method: 'delete',
  path: '/api/amendment-sittings/{sittingId}',
  summary: 'End it; how many versions were compared is kept on the ledger',
  params: z.strictObject({ sittingId: SittingId }),
  body: none,
  answer: none,
});
export const compareProposal = acts({
  id: 'compareProposal',
  path: '/api/amendments/compare',
  summary: 'What a version changes: over every combination, and over this authority’s open cases',
  params: none,
  body: ProposalVersion,
  answer: z.discriminatedUnion('kind', [ProposalComparison, UnfitProposal]),
  bodyBytesMax: limits.proposalBodyBytesMax,
});
export const checkProposal = acts({
  id: 'checkProposal',
  path: '/api/amendments/check',
  summary: 'Whether a version can stand; where it cannot, a case in words that shows why',
  params: none,
  body: ProposalVersion,
  answer: z.discriminatedUnion('kind', [ProposalCheck, UnfitProposal]),
  bodyBytesMax: limits.proposalBodyBytesMax,
});
export const getObstacles = reads({
  id: 'getObstacles',
  path: '/api/obstacles',
  query: ['on'],
  summary: 'Every item that an authority needs of another, against the law of a day',
  params: z.strictObject({ on: PlainDate.optional() }),
  answer: ObstaclesView,
});
