// SPDX-License-Identifier: EUPL-1.2
import type { NotedSignal } from '../stops/noted-signals.ts';
import type { GuardOutsideActs } from './guard-outside-acts.ts';

/** What a court has decided is dealt with once everyone who holds a measure has it, and not when sent. */
export const stopNotAcknowledged: GuardOutsideActs<Pick<NotedSignal, 'missing'>> = {
  code: 'guard.stop-not-acknowledged',
  source: 'JK 772-19',
  provisions: [{ act: '2005:716', chapter: 10, section: '9' }],
  reason: 'somebody who holds a measure has not taken note',
  stops: ({ missing }) => missing.length > 0,
};
