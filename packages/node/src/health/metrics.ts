// SPDX-License-Identifier: EUPL-1.2

/** A number that only grows while its process lives, one that goes both ways, or times in buckets. */
export type MetricKind = 'counter' | 'gauge' | 'histogram';

interface Metric {
  readonly kind: MetricKind;
  readonly help: string;
}

/**
 * Every number that the node shows its machine's supervision. Labels are words of the program: kinds,
 * states, events, routes as patterns. None tells of a case, a person or an officer.
 */
export const metrics = {
  samsyn_info: { kind: 'gauge', help: 'Always 1; the label says which version runs.' },
  samsyn_ready: { kind: 'gauge', help: '1 when the node takes all its work, 0 when not.' },
  samsyn_maintenance: { kind: 'gauge', help: '1 while the node is in maintenance.' },
  samsyn_see_to: { kind: 'gauge', help: 'Parts of the node that somebody has to see to.' },
  samsyn_ends_seconds: { kind: 'gauge', help: 'Time until keys or a certificate end.' },
  samsyn_disk_free_bytes: { kind: 'gauge', help: 'Free on the disk that the node writes to.' },
  samsyn_database_bytes: { kind: 'gauge', help: 'Size of the database.' },
  samsyn_database_answer_seconds: { kind: 'gauge', help: 'How soon the database answers.' },
  samsyn_migrations_missing: { kind: 'gauge', help: 'Migrations that have not been run.' },
  samsyn_messages_open: { kind: 'gauge', help: 'Messages without an end, by kind and state.' },
  samsyn_messages_open_oldest_seconds: { kind: 'gauge', help: 'Age of the oldest of them.' },
  samsyn_messages_waiting: { kind: 'gauge', help: 'Messages that came and are held or set aside.' },
  samsyn_stops_waiting: { kind: 'gauge', help: 'Stops that no officer has acknowledged.' },
  samsyn_stops_waiting_oldest_seconds: { kind: 'gauge', help: 'Age of the oldest of them.' },
  samsyn_queue_jobs: { kind: 'gauge', help: 'Jobs in the queue, by task.' },
  samsyn_queue_due_oldest_seconds: { kind: 'gauge', help: 'How long the oldest has been due.' },
  samsyn_gate_checks: { kind: 'gauge', help: 'Checks before departure, by their outcome.' },
  samsyn_ledger_waiting_entries: { kind: 'gauge', help: 'Entries without a place in the tree.' },
  samsyn_ledger_waiting_oldest_seconds: { kind: 'gauge', help: 'Age of the oldest of them.' },
  samsyn_ledger_integrated_entries: { kind: 'gauge', help: 'Entries in the tree.' },
  samsyn_ledger_published_entries: { kind: 'gauge', help: 'Entries that are cosigned.' },
  samsyn_ledger_published_age_seconds: { kind: 'gauge', help: 'Time since the last cosignature.' },
  samsyn_ledger_alarms: { kind: 'gauge', help: 'Alarms about either ledger that stand.' },
  samsyn_reconcile_differences: { kind: 'gauge', help: 'Differences in the last comparison.' },
  samsyn_reconcile_age_seconds: { kind: 'gauge', help: 'Time since the last comparison.' },
  samsyn_indicator_count: { kind: 'gauge', help: 'An indicator of the last whole month.' },
  samsyn_indicator_share_ratio: { kind: 'gauge', help: 'The same where it is a share, 0 to 1.' },
  samsyn_indicator_median_seconds: { kind: 'gauge', help: 'The same where it is a median time.' },
  samsyn_indicator_hidden: { kind: 'gauge', help: '1 for an indicator too small to tell.' },
  samsyn_indicators_age_seconds: { kind: 'gauge', help: 'Time since the end of that month.' },
  samsyn_events_total: { kind: 'counter', help: 'Ledger lines by event, of this process.' },
  samsyn_http_requests_total: { kind: 'counter', help: 'Requests by door, route and class.' },
  samsyn_http_request_seconds: { kind: 'histogram', help: 'Time until an answer begins.' },
  samsyn_spans_total: { kind: 'counter', help: 'Spans by whether the collector has them.' },
  samsyn_event_loop_lag_seconds: { kind: 'gauge', help: 'Lag since the last reading.' },
  samsyn_memory_bytes: { kind: 'gauge', help: 'Memory of this process.' },
  samsyn_reports_total: {
    kind: 'counter',
    help: 'Reports read, by server, where standbys are named.',
  },
  samsyn_pool_connections: { kind: 'gauge', help: 'Connections of the pool, by state.' },
} as const satisfies Readonly<Record<`samsyn_${string}`, Metric>>;
export type MetricName = keyof typeof metrics;

/** One value; `suffix` is that of a part of a histogram. */
export interface Sample {
  readonly name: MetricName;
  readonly suffix?: '_bucket' | '_sum' | '_count';
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}
