// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';

/** The case as the officer sees it, once enforcement is stayed in it, or is no longer. */
export async function untilStayed(
  officer: OfficerClient,
  caseId: CaseId,
  stayed = true,
): Promise<CaseView> {
  return until(stayed ? 'the stop' : 'the end of the stop', async () => {
    const view = await officer.call(routes.getCase, { params: { caseId } });
    // The case and its stops are read one after the other: both must say so.
    const stands = view.stops.some(({ what }) => what !== 'end' && what !== 'release');
    return view.summary.stayInForce === stayed && stands === stayed ? view : undefined;
  });
}
