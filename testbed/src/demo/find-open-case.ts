// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';

/**
 * A case of the officer's that has not been handed over, of a person without protected identity.
 * @throws SamsynError `input.not-found`
 */
export async function findOpenCase(officer: OfficerClient): Promise<CaseId> {
  let after: string | null = null;
  do {
    const page: {
      cases: { caseId: CaseId; state: string; protection: string; stayInForce: boolean }[];
      next: string | null;
    } = await officer.call(routes.listCases, { params: {}, body: { after } });
    const found = page.cases.find(
      ({ state, protection, stayInForce }) =>
        state === 'open' && protection === 'none' && !stayInForce,
    );
    if (found) return found.caseId;
    after = page.next;
  } while (after !== null);
  throw new SamsynError(
    'input.not-found',
    'every case of the demonstration has been handed over; start with --fresh',
    'cases',
  );
}
