// SPDX-License-Identifier: EUPL-1.2
/**
 * Set by a page on what it asks by itself, while nobody touches it: the session is not kept alive by
 * that.
 */
export const unattendedHeader = 'x-samsyn-unattended';
