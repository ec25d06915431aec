// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { listJointCases } from '../joint/list-joint-cases.ts';
import { viewJointCase } from '../joint/view-joint-case.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The desk where both authorities look at the same. */
export function mountJoint(door: Door, context: OfficerContext): void {
  door.mount(routes.listJointCases, async ({ officer, body }) =>
    listJointCases(context, officer, body.after),
  );
  door.mount(routes.getJointCase, async ({ officer, params }) =>
    viewJointCase(context, officer, params.caseId),
  );
}
