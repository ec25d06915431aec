// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseSummary } from '@samsyn/contract';
import { isSamsynError } from '@samsyn/terms';
import { reasoning } from '../../demo/reasoning.ts';
import { settleAndSend } from '../../demo/settle.ts';
import type { OfficerClient } from '../../officer/officer-client.ts';

/** Of the officer's cases: so many have a handover that waits, and so many are handed over. */
const waitingCases = 12;
const handedOverCases = 6;

async function propose(officer: OfficerClient, { caseId }: CaseSummary) {
  try {
    const body = { ground: 'keeps-away' } as const;
    return await officer.call(routes.proposeHandover, { params: { caseId }, body });
  } catch (error) {
    if (isSamsynError(error)) return undefined;
    throw error;
  }
}

/** Some of the officer's cases wait for a judgment, and some have been handed over. */
export async function prepareWork(officer: OfficerClient): Promise<void> {
  const { cases } = await officer.call(routes.listCases, { params: {}, body: { after: null } });
  let proposed = 0;
  for (const found of cases.filter(({ stayInForce }) => !stayInForce)) {
    if (proposed >= waitingCases + handedOverCases) return;
    const opened = await propose(officer, found);
    if (!opened) continue;
    proposed += 1;
    if (proposed <= handedOverCases) await settleAndSend(officer, opened.disclosureId, reasoning);
  }
}
