// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';

/** The officer confirms every fact of where the case stands that is only proposed; how many it was. */
export async function confirmProposed(officer: OfficerClient, caseId: CaseId): Promise<number> {
  const { standing } = await officer.call(routes.getCase, { params: { caseId } });
  const proposed = standing.filter(({ mayConfirm }) => mayConfirm);
  for (const { fact, value } of proposed)
    await officer.call(routes.confirmStanding, {
      params: { caseId, fact },
      body: { value, reasons: 'Handlingarna i ärendet är genomgångna; dagen stämmer.' },
    });
  return proposed.length;
}
