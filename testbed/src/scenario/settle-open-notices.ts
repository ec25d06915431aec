// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

/** What an act told and the law left to a judgment: judged, and sent. */
export async function settleOpenNotices(officer: OfficerClient, caseId: CaseId): Promise<void> {
  const { disclosures } = await officer.call(routes.getCase, { params: { caseId } });
  for (const { disclosureId, purpose, state } of disclosures)
    if (purpose === 'notice' && state === 'open')
      await settleAndSend(officer, disclosureId, reasoning);
}
