// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { latestEntry } from '../latest-entry.ts';
import type { Guard } from './guard.ts';

/** What the person says, or a ticket, shows a plan to leave; not that anyone enforced a decision. */
const weak: ReadonlySet<string> = new Set(['own-report', 'ticket']);

/**
 * A decision counts as enforced by the authority on more than the person's own word: entry ban and
 * lapse are counted from it. A journey that nobody began is told as the person's own.
 */
export const departureEvidence: Guard<ActOf<'confirm-departure'>> = {
  code: 'guard.departure-evidence',
  source: 'RiR 2020:7',
  provisions: [{ act: '2005:716', chapter: 12, section: '21' }],
  reason: 'an enforced departure needs more than a ticket or the own word',
  stops: ({ role, entries }, { evidence }) =>
    weak.has(evidence) &&
    (role === 'migration' || latestEntry(entries, 'departure-check') !== undefined),
};
