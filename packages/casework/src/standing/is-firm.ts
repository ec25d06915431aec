// SPDX-License-Identifier: EUPL-1.2
import type { Standing } from './computed.ts';

/** Whether a fact is established by law that was read, or confirmed by a named officer. */
export function isFirm({ standing }: Pick<Standing, 'standing'>): boolean {
  return standing === 'established' || standing === 'confirmed';
}
