// SPDX-License-Identifier: EUPL-1.2
export * from './agreement-view.ts';
export * from './case-file.ts';
export * from './case-search.ts';
export * from './case-view.ts';
export * from './classification-view.ts';
export * from './define-route.ts';
export * from './disclosure-view.ts';
export * from './entry-view.ts';
export * from './handover-ground.ts';
export * from './live-event.ts';
export { printOpenApi } from './openapi.ts';
export * from './problem.ts';
export * from './record-entry.ts';
export * from './request-view.ts';
export { allRoutes, routes } from './routes.ts';
export * from './session-view.ts';
export * from './worklist-view.ts';
