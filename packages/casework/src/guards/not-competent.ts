// SPDX-License-Identifier: EUPL-1.2
import { mayUseForce } from '../competence/competence.ts';
import type { Guard } from './guard.ts';

/** Only the authority that has received the case uses force, and nobody while it is on its way. */
export const notCompetent: Guard = {
  code: 'guard.not-competent',
  asks: 'case',
  source: 'JO 1210-2016',
  provisions: [
    { act: '2005:716', chapter: 12, section: '14' },
    { act: '2005:716', chapter: 12, section: '14 a' },
  ],
  reason: 'the case is not with this authority',
  stops: ({ competence }) => !mayUseForce(competence),
};
