// SPDX-License-Identifier: EUPL-1.2
export * from './assessment.ts';
export * from './authority.ts';
export * from './case-life.ts';
export * from './catalogue-item.ts';
export * from './dates.ts';
export * from './errors.ts';
export * from './glossary/glossary-entry.ts';
export * from './glossary/glossary.ts';
export * from './glossary/print-glossary.ts';
export * from './ids.ts';
export * from './item-entry.ts';
export * from './limits.ts';
export * from './message.ts';
export * from './outcome.ts';
export * from './protection.ts';
export * from './provision.ts';
