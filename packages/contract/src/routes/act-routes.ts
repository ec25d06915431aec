// SPDX-License-Identifier: EUPL-1.2
import { CaseId, limits } from '@samsyn/terms';
import { z } from 'zod';
import { CaseView } from '../case-view.ts';
import { PerformAct } from '../perform-act.ts';
import { acts } from '../route-builders.ts';

export const performAct = acts({
  id: 'performAct',
  path: '/api/cases/{caseId}/acts',
  summary: 'Do one act in the life of a case; a guard that stops it says why',
  params: z.strictObject({ caseId: CaseId }),
  body: PerformAct,
  answer: CaseView,
  bodyBytesMax: limits.entryBodyBytesMax,
  status: 201,
});
