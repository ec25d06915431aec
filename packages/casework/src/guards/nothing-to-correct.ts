// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { struckEntries } from '../corrections/struck-entries.ts';
import { isCarriedAsStop } from '../stops/is-carried-as-stop.ts';
import type { Guard } from './guard.ts';

/**
 * An authority corrects what it holds itself, once, and says what is right when something is. A stop
 * is not taken away by a correction: it ends by a decision.
 */
export const nothingToCorrect: Guard<ActOf<'correct-value'>> = {
  code: 'guard.nothing-to-correct',
  asks: 'act',
  source: 'JO 8824-2019',
  provisions: [
    { act: '2016/679', section: '16' },
    { act: '2016/679', section: '19' },
  ],
  reason: 'the value is not this authority’s own, is corrected already, or nothing right is said',
  stops: ({ entries, received = new Set() }, { wrong, kind, value }) =>
    received.has(wrong) ||
    !entries.some(({ entryId, item }) => entryId === wrong && !isCarriedAsStop(item)) ||
    struckEntries(entries).some((one) => one.wrong === wrong) ||
    (kind === 'corrected') !== (value !== undefined),
};
