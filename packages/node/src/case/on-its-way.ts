// SPDX-License-Identifier: EUPL-1.2
/**
 * States of a message that is not at its end. One that has failed, is held or is set aside by the
 * recipient is still tried, and holds its place.
 */
export const onItsWay = ['queued', 'retrying', 'failed', 'held', 'quarantined'] as const;
