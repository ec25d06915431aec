// SPDX-License-Identifier: EUPL-1.2
import { CaseId } from '@samsyn/terms';
import { z } from 'zod';
import { CheckDeparture, GateView } from '../gate-view.ts';
import { acts, reads } from '../route-builders.ts';

const params = z.strictObject({ caseId: CaseId });

export const checkDeparture = acts({
  id: 'checkDeparture',
  path: '/api/cases/{caseId}/gate',
  summary: 'Check before departure: the other authority is asked now, and the result is kept',
  params,
  body: CheckDeparture,
  answer: GateView,
  status: 201,
});
export const getGate = reads({
  id: 'getGate',
  path: '/api/cases/{caseId}/gate',
  summary: 'Every check before departure, and whether a go stands',
  params,
  answer: GateView,
});
