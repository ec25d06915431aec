// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { returnConsent } from '../returns/return-consent.ts';
import type { Guard } from './guard.ts';

/** A case goes back with the consent of the authority that is to take it, and not before. */
export const returnNotConsented: Guard<ActOf<'return-case'>> = {
  code: 'guard.return-not-consented',
  asks: 'act',
  source: 'JO 5329-2013',
  provisions: [{ act: '2005:716', chapter: 12, section: '14 a' }],
  reason: 'the Migration Agency has not consented to this proposal',
  stops: ({ entries }, { proposal }) => returnConsent(entries, proposal) === undefined,
};
