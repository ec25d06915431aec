// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';

/** The other authority has no room for it now; nothing of it was kept, and it is no failure. */
export class BusyError extends SamsynError {
  /** How long it asks us to wait. */
  readonly askedMs: number | undefined;

  constructor(code: ErrorCode, askedMs: number | undefined) {
    super(code, 'the other authority has no room for it now', 'peer');
    this.askedMs = askedMs;
  }
}
