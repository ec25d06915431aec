// SPDX-License-Identifier: EUPL-1.2
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Answered, Tally } from '../health/tally.ts';

/** Counts each answer by its route as a pattern, so that no address and no id in one is kept. */
export function countAnswers(tally: Tally, door: Answered['door']): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    tally.answered({
      door,
      route: routePath(c),
      status: c.res.status,
      seconds: (performance.now() - begun) / 1000,
    });
  };
}
