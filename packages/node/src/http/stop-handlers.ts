// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import { acknowledgeStop } from '../act/acknowledge-stop.ts';
import { awaitingStops } from '../act/awaiting-stops.ts';
import { closeCourtDecision, courtDecisions } from '../act/court-decisions.ts';
import { acknowledgeMeasureStop, measureStops } from '../act/measure-stops.ts';
import { incomingCourtDecisions } from '../act/incoming-court-decisions.ts';
import { registerCourtDecision } from '../act/register-court-decision.ts';
import { loadCase } from '../case/load-case.ts';
import { listStops } from '../stop/list-stops.ts';
import { stopViews } from '../stop/stop-views.ts';
import type { Door } from './mount.ts';
import type { OfficerContext } from './officer-context.ts';

/** Stops: acknowledged by officers, custodians and carriers; registered by the desk for courts. */
export function mountStops(door: Door, context: OfficerContext): void {
  door.mount(routes.acknowledgeStop, async ({ officer, params }) => {
    await acknowledgeStop(context, officer, params.caseId, params.stopId);
    const found = await loadCase(context.db, params.caseId);
    return { stops: await stopViews(context, context.db, officer, found) };
  });
  door.mount(routes.listAwaitingStops, async ({ officer }) => ({
    stops: await awaitingStops(context, officer),
  }));
  door.mount(routes.listStops, async ({ officer, body }) => listStops(context, officer, body));
  door.mount(routes.listMeasureStops, async ({ officer }) => ({
    stops: [...(await measureStops(context, officer))],
  }));
  door.mount(routes.acknowledgeMeasureStop, async ({ officer, params }) => {
    await acknowledgeMeasureStop(context, officer, params.stopId);
    return { stops: [...(await measureStops(context, officer))] };
  });
  door.mount(routes.registerCourtDecision, async ({ officer, body }) => {
    const decisionId = await registerCourtDecision(context, officer, body);
    const decisions = await courtDecisions(context, officer);
    const made = decisions.find((one) => one.decisionId === decisionId);
    if (!made) throw new SamsynError('runtime.internal', 'the decision was not kept');
    return made;
  });
  door.mount(routes.listCourtDecisions, async ({ officer }) => ({
    decisions: await courtDecisions(context, officer),
  }));
  door.mount(routes.listIncomingCourtDecisions, async ({ officer }) => ({
    decisions: await incomingCourtDecisions(context, officer),
  }));
  door.mount(routes.closeCourtDecision, async ({ officer, params }) => {
    await closeCourtDecision(context, officer, params.decisionId);
    return { decisions: await courtDecisions(context, officer) };
  });
}
