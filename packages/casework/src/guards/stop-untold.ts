// SPDX-License-Identifier: EUPL-1.2
import { isCarriedAsStop } from '../stops/is-carried-as-stop.ts';
import type { GuardOutsideActs } from './guard-outside-acts.ts';

/**
 * A stop or its end in a case that both authorities have is no note in one's own file: it is
 * registered by the act that tells the other authority at once.
 */
export const stopUntold: GuardOutsideActs<{ readonly item: string; readonly shared: boolean }> = {
  code: 'guard.stop-untold',
  source: 'JK 2025/2706',
  provisions: [
    { act: '2006:97', chapter: 7, section: '5' },
    { act: '2006:97', chapter: 7, section: '8' },
  ],
  reason: 'a stop or its end is registered by the act that tells of it',
  stops: ({ item, shared }) => shared && isCarriedAsStop(item),
};
