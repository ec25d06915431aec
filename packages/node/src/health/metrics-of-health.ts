// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import type { Instant } from '@samsyn/terms';
import type { MetricName, Sample } from './metrics.ts';
import { ageMs } from './standing-of.ts';

type Labels = Readonly<Record<string, string>>;

function secondsSince(at: string | null, now: Instant): number {
  return at === null ? 0 : ageMs(at, now) / 1000;
}

function one(name: MetricName, value: number, labels?: Labels): Sample {
  return { name, value, ...(labels && { labels }) };
}

/** What one line of health says in numbers; of the other node nothing is asked here. */
function samplesOf(line: HealthLine, now: Instant): Sample[] {
  switch (line.of) {
    case 'database':
      return [
        one('samsyn_database_bytes', line.bytes),
        one('samsyn_database_answer_seconds', line.answeredMs / 1000),
        one('samsyn_migrations_missing', line.migrationsMissing),
      ];
    case 'disk':
      return [one('samsyn_disk_free_bytes', line.freeBytes)];
    case 'certificate':
      return [one('samsyn_ends_seconds', -secondsSince(line.until, now), { what: line.whose })];
    case 'keys': {
      const what = line.own ? 'own-keys' : 'peer-keys';
      return [one('samsyn_ends_seconds', -secondsSince(line.until, now), { what })];
    }
    case 'ledger-waiting':
      return [
        one('samsyn_ledger_waiting_entries', line.entries),
        one('samsyn_ledger_waiting_oldest_seconds', secondsSince(line.at, now)),
      ];
    case 'ledger-integrated':
      return [one('samsyn_ledger_integrated_entries', line.entries)];
    case 'ledger-published':
      return [
        one('samsyn_ledger_published_entries', line.entries),
        ...(line.at === null
          ? []
          : [one('samsyn_ledger_published_age_seconds', secondsSince(line.at, now))]),
      ];
    case 'ledger-alarms':
      return [one('samsyn_ledger_alarms', line.alarms)];
    case 'reconciliation':
      return line.at === null
        ? []
        : [
            one('samsyn_reconcile_differences', line.differences),
            one('samsyn_reconcile_age_seconds', secondsSince(line.at, now)),
          ];
    // Their numbers are those of the messages, or they are no numbers.
    case 'peer':
    case 'clock':
    case 'heard-from-peer':
    case 'taken-by-peer':
    case 'agreement':
    case 'catalogue-there':
    case 'law-there':
    case 'on-their-way':
    case 'stuck':
      return [];
  }
}

/** The lines of health in numbers, and of each kind of line how many somebody has to see to. */
export function metricsOfHealth(lines: readonly HealthLine[], now: Instant): Sample[] {
  const kinds = [...Map.groupBy(lines, ({ of }) => of)].map(([of, own]) =>
    one('samsyn_see_to', own.filter(({ standing }) => standing === 'see-to').length, { of }),
  );
  return [...lines.flatMap((line) => samplesOf(line, now)), ...kinds];
}
