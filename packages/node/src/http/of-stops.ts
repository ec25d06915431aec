// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { PerformAct, Route } from '@samsyn/contract';
import { stopActs } from '@samsyn/terms';

const stopRoutes: ReadonlySet<string> = new Set([
  routes.acknowledgeStop.id,
  routes.listAwaitingStops.id,
  routes.listMeasureStops.id,
  routes.acknowledgeMeasureStop.id,
  routes.registerCourtDecision.id,
  routes.listCourtDecisions.id,
  routes.listIncomingCourtDecisions.id,
  routes.closeCourtDecision.id,
]);

const acts: ReadonlySet<string> = new Set(stopActs.map(({ shape }) => shape.act.value));

/** Whether a request is about a stop: it is never put off for being one too many, nor by a lock. */
export function isOfStops(route: Route, body: unknown): boolean {
  if (stopRoutes.has(route.id)) return true;
  return route.id === routes.performAct.id && acts.has(actIn(body));
}

/** Whether only the body tells that. */
export function isKnownByBody(route: Route): boolean {
  return route.id === routes.performAct.id;
}

function actIn(body: unknown): string {
  const { act }: Partial<PerformAct> = Object(body);
  return act?.act ?? '';
}
