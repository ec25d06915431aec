// SPDX-License-Identifier: EUPL-1.2
/** Every reading of the screens, by the key that live events refresh; each comes with its screen. */
export * as queries from './queries/every-query.ts';
