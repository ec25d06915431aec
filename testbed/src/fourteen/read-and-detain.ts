// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import { act, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';

/** The enforcing officer reads the decision and detains on it, whatever is in doubt of its days. */
export async function readAndDetain(received: ReceivedCase): Promise<void> {
  const { caseId, enforcer } = received;
  const { entries } = await enforcer.call(routes.getCase, { params: { caseId } });
  const document = entries.find(({ item }) => String(item) === 'removal-decision')?.document;
  if (!document) throw new Error('the decision has no document');
  await enforcer.raw('get', `/api/documents/${document.documentId}`);
  await act(
    received,
    {
      act: 'detain',
      measure: 'detention',
      ground: 'enforcement',
      decidedOn: today(),
      nextReviewOn: addDays(today(), 13),
      place: 'Förvaret i Provinge',
      removalDecision: document.digest,
    },
    { kind: 'decision', reference: 'DEMO-FÖRVAR' },
  );
}
