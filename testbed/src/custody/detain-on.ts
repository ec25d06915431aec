// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { Act, ActOf, CaseId } from '@samsyn/terms';
import type { OfficerClient } from '../officer/officer-client.ts';

type Detaining = Omit<ActOf<'detain'>, 'act' | 'removalDecision'>;

/** One act of an officer's, resting on a decision of the officer's authority. */
export async function decide(
  officer: OfficerClient,
  caseId: CaseId,
  act: Act,
  reference = 'DEMO-BESLUT',
): Promise<void> {
  await officer.call(routes.performAct, {
    params: { caseId },
    body: { act, source: { kind: 'decision', reference } },
  });
}

/** The officer reads the removal decision in the case. */
export async function readDecision(officer: OfficerClient, caseId: CaseId, item: string) {
  const { entries } = await officer.call(routes.getCase, { params: { caseId } });
  const document = entries.findLast(
    (entry) => String(entry.item) === item && entry.document,
  )?.document;
  if (!document) throw new SamsynError('runtime.internal', 'the decision has no document', item);
  await officer.raw('get', `/api/documents/${document.documentId}`);
  return document;
}

/** The officer reads the removal decision and detains on it. */
export async function detainOn(
  officer: OfficerClient,
  caseId: CaseId,
  detaining: Detaining,
  reference = 'DEMO-FÖRVAR',
): Promise<void> {
  const { digest } = await readDecision(officer, caseId, 'removal-decision');
  await decide(
    officer,
    caseId,
    { act: 'detain', ...detaining, removalDecision: digest },
    reference,
  );
}
