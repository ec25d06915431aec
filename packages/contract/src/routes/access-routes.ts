// SPDX-License-Identifier: EUPL-1.2
import { AccessPage, AccessReview } from '../access-review.ts';
import { acts, none } from '../route-builders.ts';

export const reviewAccess = acts({
  id: 'reviewAccess',
  path: '/api/access-review',
  summary: 'Who has looked at whom: by case or by officer; the review itself is recorded',
  params: none,
  body: AccessReview,
  answer: AccessPage,
});
