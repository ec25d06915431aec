// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '@samsyn/contract';
import type { ClientCode } from '../messages/problem-words.ts';

/** A call that was refused or came to nothing, with the code that the screens put into words. */
export class ProblemError extends Error {
  readonly code: Problem['code'] | ClientCode;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly path: string | undefined;

  constructor(code: Problem['code'] | ClientCode, status: number, detail: string, path?: string) {
    super(detail);
    this.name = 'ProblemError';
    this.code = code;
    this.status = status;
    this.path = path;
  }
}
