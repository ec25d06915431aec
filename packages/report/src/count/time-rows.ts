// SPDX-License-Identifier: EUPL-1.2
import type { FigureDirection, FigureId } from '@samsyn/terms';
import { counted } from '../counted-row.ts';
import type { CountedRow } from '../counted-row.ts';

const minuteMs = 60 * 1000;

/** The steps of a distribution, each up to its bound; the last one has none. */
const timeSteps = [
  { code: 'minute', belowMs: minuteMs },
  { code: 'quarter-hour', belowMs: 15 * minuteMs },
  { code: 'hour', belowMs: 60 * minuteMs },
  { code: 'day', belowMs: 24 * 60 * minuteMs },
  { code: 'week', belowMs: 7 * 24 * 60 * minuteMs },
  { code: 'month', belowMs: 30 * 24 * 60 * minuteMs },
  { code: 'longer', belowMs: Number.POSITIVE_INFINITY },
] as const;

/** From one moment to another, milliseconds; never below nought, as clocks may differ. */
export function between(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from));
}

interface Timed {
  readonly figure: FigureId;
  readonly direction: FigureDirection;
  /** What the times are of, when the figure is told by parts. */
  readonly part?: string;
  /** Of how many something was awaited; those without a time still wait. */
  readonly of: number;
}

/**
 * The whole with its spread, then how many times fall in each step and how many still wait: together
 * all that were awaited. Nothing where nothing was.
 */
export function timeRows(timed: Timed, times: readonly number[]): CountedRow[] {
  if (timed.of === 0) return [];
  const { part = '', ...said } = timed;
  let aboveMs = 0;
  const steps = timeSteps.map(({ code, belowMs }) => {
    const count = times.filter((ms) => ms >= aboveMs && ms < belowMs).length;
    aboveMs = belowMs;
    return counted({ ...said, part, detail: code, count });
  });
  const waiting = counted({ ...said, part, detail: 'not-yet', count: timed.of - times.length });
  return [counted({ ...said, part, count: times.length, times }), ...steps, waiting];
}
