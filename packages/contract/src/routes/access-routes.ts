// SPDX-License-Identifier: EUPL-1.2
import { ActId } from '@samsyn/terms';
import { z } from 'zod';
import { AccessFile, AccessPage, AccessReview } from '../access-review.ts';
import { LocksView, ReleaseOfficer } from '../locks-view.ts';
import { acts, none, reads } from '../route-builders.ts';

export const reviewAccess = acts({
  id: 'reviewAccess',
  path: '/api/access-review',
  summary: 'Who has looked at whom: by case or by officer; the review itself is recorded',
  params: none,
  body: AccessReview,
  answer: AccessPage,
});

export const exportAccesses = acts({
  id: 'exportAccesses',
  path: '/api/access-review/file',
  summary: 'A review of who has looked at whom, as comma-separated values; recorded',
  params: none,
  body: AccessReview,
  answer: AccessFile,
});

export const getLocks = reads({
  id: 'getLocks',
  path: '/api/officer-locks',
  summary: 'Officers who are locked out after repeated refused attempts (administration)',
  params: none,
  answer: LocksView,
});

export const releaseOfficer = acts({
  id: 'releaseOfficer',
  path: '/api/officer-locks/{lockId}/release',
  summary: 'Let a locked-out officer in again, with the reasons',
  params: z.strictObject({ lockId: ActId }),
  body: ReleaseOfficer,
  answer: LocksView,
});
