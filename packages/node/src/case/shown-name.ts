// SPDX-License-Identifier: EUPL-1.2
import { personName } from '@samsyn/casework';
import type { OwnCase } from './find-own-case.ts';

/** The person's name as this officer may see it: none of a protected person without clearance. */
export function shownName({ protection, cleared, entries }: OwnCase): string | null {
  return protection === 'none' || cleared ? (personName(entries) ?? null) : null;
}
