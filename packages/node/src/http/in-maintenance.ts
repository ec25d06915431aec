// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { Route } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { MiddlewareHandler } from 'hono';
import type { Maintenance } from '../audit/maintenance.ts';
import { isOfStops } from './of-stops.ts';
import { problemResponse } from './problem-response.ts';

/** What is asked with a body and changes nothing, and leaving. */
const open: ReadonlySet<string> = new Set([
  routes.listCases.id,
  routes.listFigureCases.id,
  routes.listJointCases.id,
  routes.listRecipients.id,
  routes.listStops.id,
  routes.listWaitingJudgments.id,
  routes.searchCases.id,
  routes.signOut.id,
  routes.signOutEverywhere.id,
]);

/** Of the other authority, a stop is taken, and what keeps either ledger honest. */
const openToPeer: ReadonlySet<string> = new Set([
  '/peer/stops',
  '/peer/witness/add-checkpoint',
  '/peer/ledger-alarms',
]);

function refusal(): Response {
  return problemResponse(
    new SamsynError('runtime.maintenance', 'the node is in maintenance; come again later'),
  );
}

/** What an officer is answered in maintenance in place of what was asked: nothing for reading and for stops. */
export async function refusedInMaintenance(
  maintenance: Maintenance,
  route: Route,
  body: unknown,
): Promise<Response | undefined> {
  if (route.method === 'get' || open.has(route.id) || isOfStops(route, body)) return undefined;
  return (await maintenance()) ? refusal() : undefined;
}

/** Refuses the other authority's messages in maintenance, with nothing begun and no line in the ledger. */
export function restInMaintenance(maintenance: Maintenance): MiddlewareHandler {
  return async (c, next) => {
    const isOpen = c.req.method === 'GET' || openToPeer.has(c.req.path);
    if (!isOpen && (await maintenance())) return refusal();
    return next();
  };
}
