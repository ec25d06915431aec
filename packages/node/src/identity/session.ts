// SPDX-License-Identifier: EUPL-1.2
import type { Officer } from './officer.ts';

/** A sign-in that lasts; its tokens change, it stays the same. */
export interface Session {
  readonly sessionId: string;
  readonly officer: Officer;
  readonly csrfToken: string;
  /** The officer is locked out: nothing is open but what concerns stops. */
  readonly locked: boolean;
}
