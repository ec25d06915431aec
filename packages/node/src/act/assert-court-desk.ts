// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { Officer } from '../identity/officer.ts';

/** @throws SamsynError `access.forbidden` for who is not at the desk for courts */
export function assertCourtDesk({ roles }: Officer): void {
  if (!hasRight(roles, 'register-court-decisions'))
    throw new SamsynError('access.forbidden', 'your role does not register decisions of courts');
}
