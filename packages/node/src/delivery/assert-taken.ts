// SPDX-License-Identifier: EUPL-1.2
import { ErrorCode, SamsynError } from '@samsyn/terms';
import { BusyError } from './busy-error.ts';
import type { PeerAnswer } from './peer-client.ts';

/** The code in a problem document, when the answer is one. */
function codeIn({ body, status }: PeerAnswer): ErrorCode {
  try {
    const problem: unknown = JSON.parse(new TextDecoder().decode(body));
    const code =
      typeof problem === 'object' && problem !== null && 'code' in problem
        ? problem.code
        : undefined;
    const parsed = ErrorCode.safeParse(code);
    if (parsed.success) return parsed.data;
  } catch {
    return 'runtime.delivery-failed';
  }
  return status === 413 ? 'input.too-large' : 'runtime.delivery-failed';
}

/** It has kept nothing, and says when to come again. */
const noRoom: ReadonlySet<string> = new Set([
  'runtime.busy',
  'runtime.maintenance',
  'message.no-room',
]);

/**
 * @throws SamsynError with the peer's code, or `runtime.delivery-failed`, when the peer refused;
 * BusyError when it has no room now
 */
export function assertTaken(answer: PeerAnswer): void {
  if (answer.status >= 200 && answer.status < 300) return;
  const code = codeIn(answer);
  if (answer.status === 429 || noRoom.has(code)) throw new BusyError(code, answer.retryAfterMs);
  throw new SamsynError(code, `the other authority answered ${answer.status}`, 'peer');
}
