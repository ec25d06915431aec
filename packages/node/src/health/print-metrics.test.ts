// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { printMetrics } from './print-metrics.ts';
import { Tally } from './tally.ts';

test('a metric is said once, with its kind, and its values one a line', () => {
  const printed = printMetrics([
    { name: 'samsyn_queue_jobs', labels: { task: 'deliver' }, value: 2 },
    { name: 'samsyn_stops_waiting', value: 0 },
    { name: 'samsyn_queue_jobs', labels: { task: 'a"b\\c\nd' }, value: 1 },
  ]);
  expect(printed).toBe(`# HELP samsyn_queue_jobs Jobs in the queue, by task.
# TYPE samsyn_queue_jobs gauge
samsyn_queue_jobs{task="deliver"} 2
samsyn_queue_jobs{task="a\\"b\\\\c\\nd"} 1
# HELP samsyn_stops_waiting Stops that no officer has acknowledged.
# TYPE samsyn_stops_waiting gauge
samsyn_stops_waiting 0
`);
});

test('what was answered is counted by route and class, and its time in every bucket above it', () => {
  const tally = new Tally();
  const answer = { door: 'officers', route: '/api/cases/:caseId', status: 200 } as const;
  tally.answered({ ...answer, seconds: 0.02 });
  tally.answered({ ...answer, seconds: 3 });
  tally.answered({ ...answer, status: 503, seconds: 0.001 });
  tally.recorded('message.delivered');
  const printed = printMetrics(tally.samples());
  tally.close();
  const route = 'door="officers",route="/api/cases/:caseId"';
  expect(printed).toContain(`samsyn_http_requests_total{${route},class="2xx"} 2\n`);
  expect(printed).toContain(`samsyn_http_requests_total{${route},class="5xx"} 1\n`);
  expect(printed).toContain('_bucket{door="officers",le="0.01"} 1\n');
  expect(printed).toContain('_bucket{door="officers",le="0.025"} 2\n');
  expect(printed).toContain('_bucket{door="officers",le="+Inf"} 3\n');
  expect(printed).toContain('samsyn_events_total{event="message.delivered"} 1\n');
});
