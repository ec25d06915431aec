// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { Officer } from '../identity/officer.ts';

/** @throws SamsynError `access.forbidden` */
export function assertMayAgree(officer: Officer): void {
  if (!hasRight(officer.roles, 'agree'))
    throw new SamsynError('access.forbidden', 'your role does not agree on versions');
}

/** @throws SamsynError `access.forbidden` */
export function assertMayReadAgreements(officer: Officer): void {
  if (!hasRight(officer.roles, 'read-agreements'))
    throw new SamsynError('access.forbidden', 'your role does not read agreements');
}
