// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';
import { JointCaseView, JointPage } from '../joint-view.ts';
import { acts, none, reads } from '../route-builders.ts';

export const listJointCases = acts({
  id: 'listJointCases',
  path: '/api/joint/list',
  summary: "The officer's cases that both authorities have, by what both have been told of",
  params: none,
  body: z.strictObject({ after: CaseId.nullable().default(null) }),
  answer: JointPage,
});
export const getJointCase = reads({
  id: 'getJointCase',
  path: '/api/joint/cases/{caseId}',
  summary: 'One such case: its plan, its items and what has happened, as the messages tell it',
  params: z.strictObject({ caseId: CaseId }),
  answer: JointCaseView,
});
