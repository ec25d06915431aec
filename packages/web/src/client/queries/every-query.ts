// SPDX-License-Identifier: EUPL-1.2
export * from './case-queries.ts';
export * from './catalogue-queries.ts';
export * from './disclosure-queries.ts';
export * from './gate-queries.ts';
export * from './law-queries.ts';
export * from './request-queries.ts';
export * from './start-queries.ts';
export * from './stop-queries.ts';
