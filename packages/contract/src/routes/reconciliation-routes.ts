// SPDX-License-Identifier: EUPL-1.2
import { ReconciliationView } from '../reconciliation-view.ts';
import { none, reads } from '../route-builders.ts';

export const getReconciliation = reads({
  id: 'getReconciliation',
  path: '/api/reconciliation',
  summary: 'The last comparison with the other authority, and what differs in one’s own cases',
  params: none,
  answer: ReconciliationView,
});
