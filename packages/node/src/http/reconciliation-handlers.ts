// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { viewReconciliation } from '../reconcile/view-reconciliation.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The last comparison of what the two nodes hold. */
export function mountReconciliation(door: Door, context: OfficerContext): void {
  door.mount(routes.getReconciliation, async ({ officer }) => viewReconciliation(context, officer));
}
