// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { Officer } from '../identity/officer.ts';

/** @throws SamsynError `access.forbidden` */
export function assertReadsJoint({ roles }: Officer): void {
  if (!hasRight(roles, 'read-joint'))
    throw new SamsynError('access.forbidden', 'your role does not plan with the other authority');
}
