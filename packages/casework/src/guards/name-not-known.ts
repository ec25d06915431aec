// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { isKnownName } from '../identity/is-known-name.ts';
import type { Guard } from './guard.ts';

/** Nobody travels under a name that the deciding authority has never been told of. */
export const nameNotKnown: Guard<ActOf<'start-travel'>> = {
  code: 'guard.name-not-known',
  source: 'JO 4023-2007',
  provisions: [{ act: '2005:716', chapter: 12, section: '17' }],
  reason: 'the name in the travel document is no claim in the case',
  stops: ({ entries }, name) => !isKnownName(entries, name),
};
