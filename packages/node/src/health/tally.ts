// SPDX-License-Identifier: EUPL-1.2
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Sample } from './metrics.ts';

/** Upper bounds in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
const nanos = 1e9;

interface Times {
  readonly within: number[];
  sum: number;
  count: number;
}

/** A request that was answered: at which door, by which route, and how. */
export interface Answered {
  readonly door: 'officers' | 'peers';
  /** The route as its pattern, never the address that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What this process has done since it began; its numbers begin at nought with each start. */
export class Tally {
  readonly #events = new Map<string, number>();
  readonly #answers = new Map<string, { sample: Sample; count: number }>();
  readonly #times = new Map<Answered['door'], Times>();
  readonly #lag = monitorEventLoopDelay({ resolution: 10 });

  constructor() {
    this.#lag.enable();
  }

  recorded(event: string): void {
    this.#events.set(event, (this.#events.get(event) ?? 0) + 1);
  }

  answered({ door, route, status, seconds }: Answered): void {
    const labels = { door, route, class: `${Math.floor(status / 100)}xx` };
    const key = Object.values(labels).join(' ');
    const known = this.#answers.get(key);
    const sample: Sample = { name: 'samsyn_http_requests_total', labels, value: 0 };
    this.#answers.set(key, { sample: known?.sample ?? sample, count: (known?.count ?? 0) + 1 });
    const times = this.#times.get(door) ?? { within: bounds.map(() => 0), sum: 0, count: 0 };
    bounds.forEach((bound, at) => {
      if (seconds <= bound) times.within[at] = (times.within[at] ?? 0) + 1;
    });
    times.sum += seconds;
    times.count += 1;
    this.#times.set(door, times);
  }

  /** All of it; the lag is that since the last time somebody asked. */
  samples(): Sample[] {
    const lag = (stat: string, value: number): Sample => ({
      name: 'samsyn_event_loop_lag_seconds',
      labels: { stat },
      value: Number.isNaN(value) ? 0 : value / nanos,
    });
    const lags = [lag('mean', this.#lag.mean), lag('p99', this.#lag.percentile(99))];
    lags.push(lag('max', this.#lag.max));
    this.#lag.reset();
    return [
      ...[...this.#events].map(([event, value]): Sample => ({
        name: 'samsyn_events_total',
        labels: { event },
        value,
      })),
      ...[...this.#answers.values()].map(({ sample, count }) => ({ ...sample, value: count })),
      ...[...this.#times].flatMap(([door, times]) => bucketsOf(door, times)),
      ...lags,
    ];
  }

  close(): void {
    this.#lag.disable();
  }
}

function bucketsOf(door: string, { within, sum, count }: Times): Sample[] {
  const name = 'samsyn_http_request_seconds';
  const bucket = (le: string, value: number): Sample => ({
    name,
    suffix: '_bucket',
    labels: { door, le },
    value,
  });
  return [
    ...bounds.map((bound, at) => bucket(String(bound), within[at] ?? 0)),
    bucket('+Inf', count),
    { name, suffix: '_sum', labels: { door }, value: sum },
    { name, suffix: '_count', labels: { door }, value: count },
  ];
}
