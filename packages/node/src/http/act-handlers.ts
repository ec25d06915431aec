// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { performAct } from '../act/perform-act.ts';
import { caseWithActs } from '../act/case-with-acts.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Acts in the life of a case, each behind its guards. */
export function mountActs(door: Door, context: OfficerContext): void {
  door.mount(routes.performAct, async ({ officer, params, body }) => {
    await performAct(context, officer, params.caseId, body);
    return caseWithActs(context, officer, params.caseId);
  });
}
