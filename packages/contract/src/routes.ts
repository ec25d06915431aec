// SPDX-License-Identifier: EUPL-1.2
/** Every route of the officers' interface, by its id; who uses one route loads no other. */
export * as routes from './routes/every-route.ts';
