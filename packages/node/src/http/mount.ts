// SPDX-License-Identifier: EUPL-1.2
import { timingSafeEqual } from 'node:crypto';
import { unattendedHeader } from '@samsyn/contract';
import type { AnswerOf, Route } from '@samsyn/contract';
import { SamsynError, limits } from '@samsyn/terms';
import type { SamsynError as CodedError } from '@samsyn/terms';
import type { Context, Hono, MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { recordOnly } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { findSession } from '../identity/find-session.ts';
import type { Session } from '../identity/session.ts';
import type { NodeCookies } from './cookies.ts';
import { refusedInMaintenance } from './in-maintenance.ts';
import { makeTurns } from './in-turn.ts';
import type { InTurn } from './in-turn.ts';
import { isOfStops } from './of-stops.ts';
import type { OfficerContext } from './officer-context.ts';
import { parseWith } from './parse-with.ts';
import { codedError, isOwnFault, problemResponse } from './problem-response.ts';
import { readBody, readJson } from './read-body.ts';
import { requestGuards } from './request-guards.ts';
import type { RequestGuards } from './request-guards.ts';

/** What a handler is given: everything parsed once, at the door. */
export interface Call<R extends Route> {
  readonly officer: Officer;
  readonly session: Session;
  readonly params: z.output<R['params']>;
  readonly body: R['body'] extends z.ZodType ? z.output<R['body']> : undefined;
  readonly raw: Context;
}

type Handler<R extends Route> = (call: Call<R>) => Promise<AnswerOf<R>>;
type RawHandler<R extends Route> = (call: Call<R>, bytes: Uint8Array) => Promise<Response>;

const renewedToken = 'renewedToken';
const Ids = z.record(z.string(), z.string());

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Mounts routes of the contract: session, CSRF, limits, parsing, problems and refusals in one place. */
export class Door {
  readonly #app: Hono;
  readonly #context: OfficerContext;
  readonly #cookies: NodeCookies;
  readonly #guards: RequestGuards;
  readonly #inTurn: InTurn;

  constructor(app: Hono, context: OfficerContext, cookies: NodeCookies) {
    this.#app = app;
    this.#context = context;
    this.#cookies = cookies;
    this.#guards = requestGuards(context);
    this.#inTurn = makeTurns(context.officersAtATime, limits.officerRequestsWaitingMax);
    app.use(this.#renewing());
  }

  /**
   * The session of one who asks for a page or a file.
   * @throws SamsynError `access.not-signed-in`, `access.too-many`
   */
  async session(c: Context): Promise<Session> {
    const session = await this.#session(c);
    this.#guards.page(session);
    return session;
  }

  /** @throws SamsynError `access.too-many` for the address of one who is not signed in */
  admitStranger(c: Context): void {
    this.#guards.stranger(c);
  }

  /** Serves a route whose answer is JSON. */
  mount<R extends Route>(route: R, handler: Handler<R>): void {
    this.#serve(route, async (call) => {
      // A stop waits for nobody's turn.
      const answer = isOfStops(route, call.body)
        ? await handler(call)
        : await this.#inTurn(() => handler(call));
      return call.raw.json(answer, route.status);
    });
  }

  /** Serves a route whose answer is bytes or a stream, or that reads its own bytes. */
  mountRaw<R extends Route>(route: R, handler: RawHandler<R>): void {
    this.#serve(route, async (call, bytes) => handler(call, bytes), { rawBody: true });
  }

  #serve<R extends Route>(route: R, handler: RawHandler<R>, options?: { rawBody: boolean }): void {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    this.#app.on(route.method.toUpperCase(), path, async (c) => {
      const session = await this.#session(c);
      try {
        this.#guards.unread(route, session);
        if (route.method !== 'get') this.#assertCsrf(c, session);
        const params = parseWith(route.params, askedIn(route, c), 'path');
        const raw =
          options?.rawBody === true && route.body
            ? await readBody(c.req.raw, route.bodyBytesMax)
            : new Uint8Array();
        const parsed =
          options?.rawBody === true || !route.body
            ? undefined
            : await readJson(c.req.raw, route.bodyBytesMax);
        const body =
          route.body && options?.rawBody !== true
            ? parseWith(route.body, parsed, 'body')
            : undefined;
        this.#guards.read(route, session, body);
        const refused = await refusedInMaintenance(this.#context.maintenance, route, body);
        if (refused) return refused;
        const call = { officer: session.officer, session, params, body, raw: c };
        return await handler(call as Call<R>, raw);
      } catch (error) {
        return await this.#refuse(route, session, codedError(error), error, c.req.param());
      }
    });
  }

  async #session(c: Context): Promise<Session> {
    const token = this.#cookies.session(c);
    const unattended = c.req.header(unattendedHeader) !== undefined;
    const found =
      token === undefined ? undefined : await findSession(this.#context, token, unattended);
    if (!found) {
      this.#guards.stranger(c);
      throw new SamsynError('access.not-signed-in', 'sign in first');
    }
    if (found.renewed !== undefined) c.set(renewedToken, found.renewed);
    return found.session;
  }

  /** Gives the browser the token that has taken the place of the one it showed. */
  #renewing(): MiddlewareHandler {
    return async (c, next) => {
      await next();
      const token: unknown = c.get(renewedToken);
      if (typeof token === 'string' && this.#isStillKept(c)) this.#cookies.setSession(c, token);
    };
  }

  /** False where the answer itself says what becomes of the cookie: at sign-out. */
  #isStillKept(c: Context): boolean {
    return c.res.headers.getSetCookie().length === 0;
  }

  #assertCsrf(c: Context, session: Session): void {
    if (!sameText(c.req.header('x-samsyn-csrf') ?? '', session.csrfToken)) {
      throw new SamsynError('access.csrf', 'the token of the session is missing');
    }
  }

  async #refuse(
    route: Route,
    session: Session,
    coded: CodedError,
    cause: unknown,
    asked: unknown,
  ): Promise<Response> {
    this.#context.traces.say({ 'error.type': coded.code });
    if (isOwnFault(coded)) {
      const { code } = coded;
      this.#context.log.error({ route: route.id, code, fault: faultOf(cause) }, 'unforeseen');
    }
    if (!this.#guards.hasLine(session, coded.code)) return problemResponse(coded);
    await recordOnly(this.#context, {
      event: 'access.refused',
      actor: actorOf(session.officer),
      content: { route: route.id, code: coded.code, ...idsIn(route, asked) },
    });
    await this.#guards.refused(session, coded.code);
    return problemResponse(coded);
  }
}

/** The parameters in the address; what the route does not name is nobody's. */
function askedIn(route: Route, c: Context): Record<string, string> {
  const named = route.query.flatMap((name): readonly [string, string][] => {
    const value = c.req.query(name);
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(named), ...c.req.param() };
}

/** The ids in the address, when they are ids: what was asked for, as the ledger may say it. */
function idsIn(route: Route, asked: unknown): Record<string, string> {
  const parsed = route.params.safeParse(asked);
  return parsed.success ? Ids.parse(parsed.data) : {};
}

/** Where an unforeseen fault arose; never its message, which may hold data. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return `${error.name} ${place?.trim().replace(/\(?file:\/\/.*\/(?=[^/]+$)/, '(') ?? ''}`;
}
