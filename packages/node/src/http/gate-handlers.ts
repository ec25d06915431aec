// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { checkBeforeDeparture } from '../gate/check-before-departure.ts';
import { viewGate } from '../gate/view-gate.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** The check before departure, and what comes of a journey. */
export function mountGate(door: Door, context: OfficerContext): void {
  door.mount(routes.checkDeparture, async ({ officer, params, body }) => {
    await checkBeforeDeparture(context, officer, params.caseId, body.reasons);
    return viewGate(context, officer, params.caseId);
  });
  door.mount(routes.getGate, async ({ officer, params }) =>
    viewGate(context, officer, params.caseId),
  );
}
