// SPDX-License-Identifier: EUPL-1.2
import { identityTold } from '../gate/readiness/identity-told.ts';
import type { Guard } from './guard.ts';

/**
 * New facts of identity reach the migration authority, and the person is heard on them, before the
 * decision is enforced.
 */
export const identityNotTold: Guard = {
  code: 'guard.identity-not-told',
  asks: 'case',
  source: 'JO 6758-2016',
  provisions: [{ act: '2005:716', chapter: 12, section: '17' }],
  reason: 'a new fact of identity is not acknowledged, or the person was not heard on it',
  stops: ({ entries, role, told }) => identityTold(entries, { role, told }).readiness === 'missing',
};
