// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';
import { caseFileOf } from './case-file-of.ts';
import type { CaseTraits } from './case-file-of.ts';

/** The registrar opens a case from a case file through the node's own door. */
export async function openCase(registrar: OfficerClient, traits: CaseTraits): Promise<CaseId> {
  const { caseId } = await registrar.call(routes.importCase, {
    params: {},
    body: caseFileOf(traits),
  });
  return caseId;
}
