// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { isSamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

/** The case as an officer of the receiving authority sees it, once it is there. */
export async function untilReceived(officer: OfficerClient, caseId: CaseId): Promise<CaseView> {
  return until('the case at the other authority', async () => {
    try {
      return await officer.call(routes.getCase, { params: { caseId } });
    } catch (error) {
      if (isSamsynError(error) && error.code === 'input.not-found') return undefined;
      throw error;
    }
  });
}
