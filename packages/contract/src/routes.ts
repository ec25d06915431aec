// SPDX-License-Identifier: EUPL-1.2
import * as actRoutes from './routes/act-routes.ts';
import * as agreementRoutes from './routes/agreement-routes.ts';
import * as caseRoutes from './routes/case-routes.ts';
import * as disclosureRoutes from './routes/disclosure-routes.ts';
import * as lawRoutes from './routes/law-routes.ts';
import * as nodeRoutes from './routes/node-routes.ts';
import * as recordRoutes from './routes/record-routes.ts';
import * as standingRoutes from './routes/standing-routes.ts';
import type { Route } from './define-route.ts';

/** Every route of the officers' interface, by its id. */
export const routes = {
  ...actRoutes,
  ...agreementRoutes,
  ...caseRoutes,
  ...disclosureRoutes,
  ...lawRoutes,
  ...nodeRoutes,
  ...recordRoutes,
  ...standingRoutes,
};
export const allRoutes: readonly Route[] = Object.values(routes);
