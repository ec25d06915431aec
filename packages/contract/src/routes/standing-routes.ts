// SPDX-License-Identifier: EUPL-1.2
import { CaseId, StandingName } from '@samsyn/terms';
import { z } from 'zod';
import { acts } from '../route-builders.ts';
import { ConfirmStanding, StandingView } from '../standing-view.ts';

export const confirmStanding = acts({
  id: 'confirmStanding',
  path: '/api/cases/{caseId}/standing/{fact}/confirm',
  summary: 'Confirm a proposed fact of the case, as it was seen, with reasons',
  params: z.strictObject({ caseId: CaseId, fact: StandingName }),
  body: ConfirmStanding,
  answer: StandingView,
});
