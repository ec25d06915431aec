// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** What one may ask for in a minute, and how many are counted at a time. */
export interface Rate {
  readonly perMinute: number;
  readonly countersMax: number;
}

/**
 * Takes one request of `who` at `nowMs`.
 * @throws SamsynError `access.too-many`
 */
export type RateLimit = (who: string, nowMs: number) => void;

interface Counter {
  readonly left: number;
  readonly atMs: number;
}

const minuteMs = 60_000;

/**
 * A limit for each who: a minute's requests may come at once, and what is used comes back evenly.
 * Memory is bounded: above `countersMax` the one that has asked for nothing the longest is forgotten.
 */
export function rateLimit({ perMinute, countersMax }: Rate): RateLimit {
  const counters = new Map<string, Counter>();

  function leftAt(who: string, nowMs: number): number {
    const counter = counters.get(who);
    if (!counter) return perMinute;
    const restMs = Math.max(0, nowMs - counter.atMs);
    return Math.min(perMinute, counter.left + (restMs * perMinute) / minuteMs);
  }

  return (who, nowMs) => {
    const left = leftAt(who, nowMs);
    counters.delete(who);
    counters.set(who, { left: left >= 1 ? left - 1 : left, atMs: nowMs });
    const [oldest] = counters.keys();
    if (counters.size > countersMax && oldest !== undefined) counters.delete(oldest);
    if (left < 1)
      throw new SamsynError('access.too-many', 'too many requests; come again in a while');
  };
}
