// SPDX-License-Identifier: EUPL-1.2
import { CaseId, ItemId, ReleaseId } from '@samsyn/terms';
import { z } from 'zod';
import {
  AbandonRelease,
  DrawnValue,
  JudgeRelease,
  ProposeRelease,
  ReleaseSummary,
  ReleaseView,
  ReviewRelease,
} from '../outward-view.ts';
import { acts, none, reads } from '../route-builders.ts';

const caseParams = z.strictObject({ caseId: CaseId });
const releaseParams = z.strictObject({ releaseId: ReleaseId });

export const listReleases = reads({
  id: 'listReleases',
  path: '/api/cases/{caseId}/outward-releases',
  summary: 'What has been proposed and given to foreign states in a case, and what may be',
  params: caseParams,
  answer: z.strictObject({
    items: z.array(ItemId),
    drawn: z.array(DrawnValue),
    releases: z.array(ReleaseView),
  }),
});
export const listAllReleases = reads({
  id: 'listAllReleases',
  path: '/api/outward-releases',
  summary: "Releases of the officer's cases: what is open, the oldest first, then what was closed",
  params: none,
  answer: z.strictObject({ releases: z.array(ReleaseSummary) }),
});
export const proposeRelease = acts({
  id: 'proposeRelease',
  path: '/api/cases/{caseId}/outward-releases',
  summary: 'Propose to give items of the closed list to the state of removal',
  params: caseParams,
  body: ProposeRelease,
  answer: ReleaseView,
  status: 201,
});
export const getRelease = reads({
  id: 'getRelease',
  path: '/api/outward-releases/{releaseId}',
  summary: 'A release with each item: what the law says, who judged, reviewed and opened it',
  params: releaseParams,
  answer: ReleaseView,
});
export const judgeRelease = acts({
  id: 'judgeRelease',
  path: '/api/outward-releases/{releaseId}/judgments',
  summary: 'Record one judgment on one item, with reasons; it is assessed again',
  params: releaseParams,
  body: JudgeRelease,
  answer: ReleaseView,
});
export const reviewRelease = acts({
  id: 'reviewRelease',
  path: '/api/outward-releases/{releaseId}/reviews',
  summary: 'Say of one item whether it can show that asylum was sought',
  params: releaseParams,
  body: ReviewRelease,
  answer: ReleaseView,
});
export const makeRelease = acts({
  id: 'makeRelease',
  path: '/api/outward-releases/{releaseId}/release',
  summary: 'Make the release: by another officer than the one who proposed it',
  params: releaseParams,
  body: none,
  answer: ReleaseView,
});
export const abandonRelease = acts({
  id: 'abandonRelease',
  path: '/api/outward-releases/{releaseId}/abandonment',
  summary: 'Give up a proposed release, with reasons; it can never be made',
  params: releaseParams,
  body: AbandonRelease,
  answer: ReleaseView,
});
export const getReleaseFile = reads({
  id: 'getReleaseFile',
  path: '/api/outward-releases/{releaseId}/file',
  summary: 'What was given, as a file; nothing is sent by the product',
  params: releaseParams,
  answer: z.any(),
  media: 'bytes',
});
