// SPDX-License-Identifier: EUPL-1.2
import { en } from '../messages/en.ts';
import { type Messages, sv } from '../messages/sv.ts';

/** Swedish first, English second; there is no third. */
export type Language = 'sv' | 'en';

export const messagesIn: Readonly<Record<Language, Messages>> = { sv, en };
/** Dates and numbers are written as in Sweden in both languages: a date cannot be misread. */
export const localeOf: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-SE' };
