// SPDX-License-Identifier: EUPL-1.2
/** Kept for as long as the page lives: it says nothing about a person. */
export const lasting = { staleTime: Infinity, gcTime: Infinity } as const;
/**
 * Fetched anew whenever a screen is opened and dropped when it is left: a reading of a case is
 * logged, and what an officer no longer looks at is not kept in the browser.
 */
export const fleeting = { staleTime: Infinity, gcTime: 0 } as const;
