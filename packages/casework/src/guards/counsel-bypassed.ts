// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { latestWords } from '../standing/latest-words.ts';
import type { Guard } from './guard.ts';

/** Contact goes through counsel when there is one, unless the person asked otherwise in writing. */
export const counselBypassed: Guard<ActOf<'contact-person'>> = {
  code: 'guard.counsel-bypassed',
  asks: 'act',
  source: 'JO 7291-2014',
  provisions: [{ act: '2005:716', chapter: 18, section: '1' }],
  reason: 'the person has counsel, and the case holds no written wish to be contacted without',
  stops: ({ entries }, { how, writtenWish }) =>
    how === 'directly' &&
    latestWords(entries, 'counsel').length > 0 &&
    !entries.some(({ document }) => document !== undefined && document.digest === writtenWish),
};
