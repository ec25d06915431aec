// SPDX-License-Identifier: EUPL-1.2
import type { Context, Env, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { SpanWords, Traces } from '../telemetry/traces.ts';

/**
 * Answers each request in a span that is named by its route as a pattern.
 * @param fromOf the `traceparent` of a caller who may be believed; of none when left out
 */
export function traceAnswers<E extends Env>(
  traces: Traces,
  door: NonNullable<SpanWords['samsyn.door']>,
  fromOf: (c: Context<E>) => string | undefined = () => undefined,
): MiddlewareHandler<E> {
  return async (c, next) => {
    const { method } = c.req;
    const words = { 'samsyn.door': door, 'http.request.method': method };
    const begun = { name: method, kind: 'request', words, from: fromOf(c) } as const;
    await traces.within(begun, async () => {
      await next();
      const route = routePath(c);
      traces.rename(`${method} ${route}`);
      traces.say({ 'http.route': route, 'http.response.status_code': c.res.status });
    });
  };
}
