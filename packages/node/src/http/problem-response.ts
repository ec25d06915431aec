// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '@samsyn/contract';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { isDatabaseAway } from '../store/is-database-away.ts';

const byCode: Partial<Record<ErrorCode, number>> = {
  'input.not-found': 404,
  'input.too-large': 413,
  'input.too-slow': 408,
  'input.headers': 431,
  'input.unsupported-media-type': 415,
  'access.not-signed-in': 401,
  'access.forbidden': 403,
  'access.csrf': 403,
  'access.demonstration-identity': 403,
  'access.sign-in-failed': 403,
  'access.too-many': 429,
  'access.locked': 403,
  'access.not-locked': 409,
  'case.duplicate': 409,
  'case.second-for-person': 409,
  'case.nothing-to-resolve': 409,
  'case.changed': 409,
  'keys.closed': 409,
  'keys.same-officer': 409,
  // What the closed list does not have, it will not have when the case is read anew.
  'outward.not-on-list': 400,
  'extract.excepted-already': 409,
  'extract.not-excepted': 409,
  'reconcile.no-run': 409,
  'reconcile.busy': 409,
  'message.case-not-come': 409,
  'message.document-missing': 409,
  'message.no-room': 429,
  'message.replay-altered': 409,
  'envelope.unknown-sender': 403,
  // As C2SP tlog-witness has them.
  'ledger.signature': 403,
  'ledger.split-view': 409,
  'ledger.consistency': 422,
  'runtime.busy': 429,
  'runtime.maintenance': 503,
  'runtime.overloaded': 503,
  'runtime.database-unreachable': 503,
};

const byRoom: Readonly<Record<string, number>> = {
  agreement: 409,
  archive: 409,
  alert: 409,
  departure: 409,
  disclosure: 409,
  guard: 409,
  outward: 409,
  standing: 409,
  runtime: 500,
  config: 500,
};

/** The HTTP status that goes with a code. */
export function statusOf(code: ErrorCode): number {
  return byCode[code] ?? byRoom[code.split('.')[0] ?? ''] ?? 400;
}

/** Any error as a coded one; what we did not foresee says nothing of its inside. */
export function codedError(error: unknown): SamsynError {
  if (isSamsynError(error)) return error;
  return isDatabaseAway(error)
    ? new SamsynError('runtime.database-unreachable', 'the database does not answer', 'database')
    : new SamsynError('runtime.internal', 'something went wrong here; it has been noted');
}

/** Whether the node failed, which an operator is to know of, rather than refused. */
export function isOwnFault({ code }: SamsynError): boolean {
  return statusOf(code) >= 500;
}

/** An error as problem details (RFC 9457), in JSON. */
export function problemText(error: SamsynError): string {
  const problem: Problem = {
    type: `urn:samsyn:problem:${error.code}`,
    title: error.code,
    status: statusOf(error.code),
    code: error.code,
    detail: error.message,
    ...(error.path !== undefined && { path: error.path }),
  };
  return JSON.stringify(problem);
}

/** Seconds after which there may be room again (RFC 9110, 10.2.3). */
const retryAfter: Partial<Record<ErrorCode, number>> = {
  'access.too-many': 60,
  'runtime.busy': 2,
  'runtime.maintenance': 60,
  'runtime.database-unreachable': 5,
  'message.no-room': 60,
};

/** The response that says so. */
export function problemResponse(error: SamsynError): Response {
  const seconds = retryAfter[error.code];
  return new Response(problemText(error), {
    status: statusOf(error.code),
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(seconds !== undefined && { 'retry-after': String(seconds) }),
    },
  });
}
