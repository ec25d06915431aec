// SPDX-License-Identifier: EUPL-1.2
import { metrics } from './metrics.ts';
import type { Sample } from './metrics.ts';

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}

function lineOf({ name, suffix, labels = {}, value }: Sample): string {
  const pairs = Object.entries(labels).map(([label, word]) => `${label}="${escaped(word)}"`);
  const within = pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
  return `${name}${suffix ?? ''}${within} ${value}\n`;
}

/** The values in Prometheus' text format, version 0.0.4: each metric once, with what it is. */
export function printMetrics(samples: readonly Sample[]): string {
  return [...Map.groupBy(samples, ({ name }) => name)]
    .map(([name, own]) => {
      const { kind, help } = metrics[name];
      return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${own.map(lineOf).join('')}`;
    })
    .join('');
}
