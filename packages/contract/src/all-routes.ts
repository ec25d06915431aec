// SPDX-License-Identifier: EUPL-1.2
import type { Route } from './define-route.ts';
import { routes } from './routes.ts';

export const allRoutes: readonly Route[] = Object.values(routes);
