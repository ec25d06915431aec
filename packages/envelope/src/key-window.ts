// SPDX-License-Identifier: EUPL-1.2
import { Instant } from '@samsyn/terms';
import { z } from 'zod';

/** When a set of keys is in force, `[from, until)`, and from when on it is in strange hands. */
export const KeyWindow = z
  .strictObject({ from: Instant, until: Instant, compromisedAt: Instant.optional() })
  .refine(({ from, until }) => Date.parse(from) < Date.parse(until), {
    message: 'ends before it begins',
    path: ['until'],
  });
export type KeyWindow = z.infer<typeof KeyWindow>;

/** What a key is at a moment. */
export type KeyStanding = 'in-force' | 'not-yet' | 'expired' | 'compromised';

/**
 * The standing at a moment; both ends are taken wider by `slackMs` milliseconds, for clocks that
 * differ. A compromised key is that from its moment on, whatever its window.
 */
export function standingOf(window: KeyWindow, at: Instant, slackMs = 0): KeyStanding {
  const ms = Date.parse(at);
  if (window.compromisedAt !== undefined && ms >= Date.parse(window.compromisedAt))
    return 'compromised';
  if (ms < Date.parse(window.from) - slackMs) return 'not-yet';
  return ms < Date.parse(window.until) + slackMs ? 'in-force' : 'expired';
}
