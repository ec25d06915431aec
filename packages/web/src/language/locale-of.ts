// SPDX-License-Identifier: EUPL-1.2
/** Swedish first, English second; there is no third. */
export type Language = 'sv' | 'en';

/** Dates and numbers are written as in Sweden in both languages: a date cannot be misread. */
export const localeOf: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-SE' };
