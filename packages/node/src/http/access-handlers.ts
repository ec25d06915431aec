// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { reviewAccess } from '../case/review-access.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Who has looked at whom. */
export function mountAccess(door: Door, context: OfficerContext): void {
  door.mount(routes.reviewAccess, async ({ officer, body }) =>
    reviewAccess(context, officer, body),
  );
}
