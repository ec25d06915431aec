// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';

/** Whether the reasons are long enough to be recorded. */
export function reasonsSuffice(reasons: string): boolean {
  return reasons.trim().length >= limits.reasonCharsMin;
}
