// SPDX-License-Identifier: EUPL-1.2
import { ActId, AgreementSubject, Digest, limits } from '@samsyn/terms';
import { z } from 'zod';
import {
  AcceptVersion,
  AgreementsView,
  CloseProposal,
  ProposeVersion,
  VersionComparison,
} from '../agreement-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const proposalParams = z.strictObject({ proposalId: ActId });

export const getAgreements = reads({
  id: 'getAgreements',
  path: '/api/agreements',
  summary: 'What the authorities have agreed on, version by version, and what waits',
  params: none,
  answer: AgreementsView,
});
export const compareVersions = reads({
  id: 'compareVersions',
  path: '/api/agreements/{subjectId}/compare/{beforeId}/{afterId}',
  summary: 'What two versions say differently, part by part, by their hashes',
  params: z.strictObject({ subjectId: AgreementSubject, beforeId: Digest, afterId: Digest }),
  answer: VersionComparison,
});
export const proposeVersion = acts({
  id: 'proposeVersion',
  path: '/api/agreements/{subjectId}/proposals',
  summary: 'Propose a version to the other authority, signed',
  params: z.strictObject({ subjectId: AgreementSubject }),
  body: ProposeVersion,
  answer: AgreementsView,
  bodyBytesMax: limits.agreementBodyBytesMax,
  status: 201,
});
export const acceptVersion = acts({
  id: 'acceptVersion',
  path: '/api/agreement-proposals/{proposalId}/accept',
  summary: 'Accept the version that the other authority proposed, signed',
  params: proposalParams,
  body: AcceptVersion,
  answer: AgreementsView,
});
export const refuseVersion = acts({
  id: 'refuseVersion',
  path: '/api/agreement-proposals/{proposalId}/refuse',
  summary: 'Refuse the version that the other authority proposed, with reasons',
  params: proposalParams,
  body: CloseProposal,
  answer: AgreementsView,
});
export const withdrawVersion = acts({
  id: 'withdrawVersion',
  path: '/api/agreement-proposals/{proposalId}/withdraw',
  summary: 'Withdraw an own proposal that the other authority has not accepted',
  params: proposalParams,
  body: CloseProposal,
  answer: AgreementsView,
});
