// SPDX-License-Identifier: EUPL-1.2
import * as caseRoutes from './routes/case-routes.ts';
import * as disclosureRoutes from './routes/disclosure-routes.ts';
import * as nodeRoutes from './routes/node-routes.ts';
import type { Route } from './define-route.ts';

/** Every route of the officers' interface, by its id. */
export const routes = { ...caseRoutes, ...disclosureRoutes, ...nodeRoutes };
export const allRoutes: readonly Route[] = Object.values(routes);
