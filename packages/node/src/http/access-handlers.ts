// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { exportAccesses } from '../case/export-accesses.ts';
import { reviewAccess } from '../case/review-access.ts';
import { releaseOfficer, viewLocks } from '../identity/release-officer.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Who has looked at whom, and who is locked out. */
export function mountAccess(door: Door, context: OfficerContext): void {
  door.mount(routes.reviewAccess, async ({ officer, body }) =>
    reviewAccess(context, officer, body),
  );
  door.mount(routes.exportAccesses, async ({ officer, body }) =>
    exportAccesses(context, officer, body),
  );
  door.mount(routes.getLocks, async ({ officer }) => viewLocks(context, officer));
  door.mount(routes.releaseOfficer, async ({ officer, params, body }) => {
    await releaseOfficer(context, officer, { ...params, ...body });
    return viewLocks(context, officer);
  });
}
