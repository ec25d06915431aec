// SPDX-License-Identifier: EUPL-1.2
import type { OfficerRole } from '@samsyn/terms';

const planning: ReadonlySet<OfficerRole> = new Set([
  'return-officer',
  'intake-officer',
  'enforcement-officer',
]);

/** Whether one with these roles plans with the other authority. */
export function plansJointly(roles: readonly OfficerRole[]): boolean {
  return roles.some((role) => planning.has(role));
}
