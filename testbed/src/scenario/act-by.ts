// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView, PerformAct } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';

/** One act of an officer's in a case, resting on a decision unless another source is given. */
export async function actBy(
  officer: OfficerClient,
  caseId: CaseId,
  act: PerformAct['act'],
  source: PerformAct['source'] = { kind: 'decision', reference: 'DEMO-BESLUT' },
): Promise<CaseView> {
  return officer.call(routes.performAct, { params: { caseId }, body: { act, source } });
}
