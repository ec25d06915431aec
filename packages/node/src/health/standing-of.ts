// SPDX-License-Identifier: EUPL-1.2
import type { HealthStanding } from '@samsyn/contract';
import type { Instant } from '@samsyn/terms';

/** Somebody has to see to it when this is true. */
export function seeToIf(isTrue: boolean): HealthStanding {
  return isTrue ? 'see-to' : 'in-order';
}

/** How long ago it was, ms; less than zero for what is to come. */
export function ageMs(at: string, now: Instant): number {
  return Date.parse(now) - Date.parse(at);
}
