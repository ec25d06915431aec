// SPDX-License-Identifier: EUPL-1.2
export * from './access-routes.ts';
export * from './act-routes.ts';
export * from './agreement-routes.ts';
export * from './case-routes.ts';
export * from './custody-routes.ts';
export * from './departure-routes.ts';
export * from './disclosure-routes.ts';
export * from './evidence-routes.ts';
export * from './gate-routes.ts';
export * from './law-routes.ts';
export * from './list-routes.ts';
export * from './node-routes.ts';
export * from './outward-routes.ts';
export * from './record-routes.ts';
export * from './session-routes.ts';
export * from './standing-routes.ts';
export * from './stop-routes.ts';
