// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { viewHealth } from '../health/view-health.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** How the node is. */
export function mountHealth(door: Door, context: OfficerContext): void {
  door.mount(routes.getHealth, async ({ officer }) => viewHealth(context, officer));
}
