// SPDX-License-Identifier: EUPL-1.2
import type { HttpBindings } from '@hono/node-server';
import { routes } from '@samsyn/contract';
import type { Route } from '@samsyn/contract';
import { SamsynError, limits } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import type { Context } from 'hono';
import { lockOutAfter } from '../identity/lock-out.ts';
import type { Session } from '../identity/session.ts';
import { addressOfStranger } from './address-of-stranger.ts';
import { isKnownByBody, isOfStops } from './of-stops.ts';
import type { OfficerContext } from './officer-context.ts';
import { rateLimit } from './rate-limit.ts';

/** What one who is locked out can still do: see who is signed in, and leave. */
const openToLocked: ReadonlySet<string> = new Set([
  routes.getSession.id,
  routes.signOut.id,
  routes.signOutEverywhere.id,
]);

export interface RequestGuards {
  /** @throws SamsynError `access.too-many` for one without a session */
  readonly stranger: (c: Context) => void;
  /** @throws SamsynError `access.too-many` for what is no route of the contract: pages and files */
  readonly page: (session: Session) => void;
  /** @throws SamsynError `access.too-many`, `access.locked`, before the body is read */
  readonly unread: (route: Route, session: Session) => void;
  /** The same where only the body says whether it is about a stop. */
  readonly read: (route: Route, session: Session, body: unknown) => void;
  /** Whether the refusal gets a line: of those that were too many, one a minute. */
  readonly hasLine: (session: Session, code: ErrorCode) => boolean;
  /** Called when the refusal stands in the ledger; it may have been one too many. */
  readonly refused: (session: Session, code: ErrorCode) => Promise<void>;
}

/** Limits and lock-outs of the officers' door, in memory that does not grow with those who knock. */
export function requestGuards(context: OfficerContext): RequestGuards {
  const { allow, clock } = context;
  const { requestCountersMax: countersMax } = limits;
  const ofSession = rateLimit({ perMinute: allow.requestsPerMinute, countersMax });
  const ofAddress = rateLimit({ perMinute: allow.strangerRequestsPerMinute, countersMax });
  const ofLines = rateLimit({ perMinute: 1, countersMax });
  const nowMs = (): number => Date.parse(clock());

  function assertOpen(route: Route, { sessionId, locked }: Session): void {
    ofSession(sessionId, nowMs());
    if (locked && !openToLocked.has(route.id))
      throw new SamsynError('access.locked', 'locked out after repeated refused attempts');
  }

  return {
    stranger: (c) => {
      const { incoming }: HttpBindings = c.env;
      ofAddress(addressOfStranger(incoming.socket.remoteAddress), nowMs());
    },
    page: ({ sessionId }) => ofSession(sessionId, nowMs()),
    unread: (route, session) => {
      if (!isKnownByBody(route) && !isOfStops(route, undefined)) assertOpen(route, session);
    },
    read: (route, session, body) => {
      if (isKnownByBody(route) && !isOfStops(route, body)) assertOpen(route, session);
    },
    hasLine: ({ sessionId }, code) => {
      if (code !== 'access.too-many') return true;
      try {
        ofLines(sessionId, nowMs());
        return true;
      } catch {
        return false;
      }
    },
    refused: async ({ officer: { officerId } }, code) =>
      lockOutAfter(context, { officerId, code }, allow.refusals),
  };
}
