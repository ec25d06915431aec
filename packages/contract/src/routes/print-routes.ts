// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';
import { PrintView, RecordPrint } from '../print-view.ts';
import { acts } from '../route-builders.ts';

export const recordPrint = acts({
  id: 'recordPrint',
  path: '/api/cases/{caseId}/prints',
  summary: 'Record that a part of the case is printed; what is printed bears who and when',
  params: z.strictObject({ caseId: CaseId }),
  body: RecordPrint,
  answer: PrintView,
  status: 201,
});
