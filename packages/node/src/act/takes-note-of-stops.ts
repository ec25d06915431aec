// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { Officer } from '../identity/officer.ts';

/** Whether stops wait for this officer's word: for the authority, as custodian or as carrier. */
export function takesNoteOfStops({ roles }: Officer): boolean {
  return (
    hasRight(roles, 'acknowledge-stops') ||
    hasRight(roles, 'acknowledge-as-custodian') ||
    hasRight(roles, 'acknowledge-as-carrier')
  );
}
