// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { metrics } from './metrics.ts';

const file = join(import.meta.dirname, '../../../../deploy/grafana/samsyn.json');
const Dashboard = z.object({
  panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })).default([]) })),
});

function namesShown(): string[] {
  const { panels } = Dashboard.parse(JSON.parse(readFileSync(file, 'utf8')));
  const asked = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  return [...new Set(asked.flatMap((expr) => expr.match(/samsyn_\w+/g) ?? []))].toSorted();
}

/** The names under which the values of a metric are asked for. */
function namesOf([name, { kind }]: [string, { readonly kind: string }]): string {
  return kind === 'histogram' ? `${name}_bucket` : name;
}

test('the dashboard shows every metric that there is, and asks for none that there is not', () => {
  expect(namesShown()).toEqual(Object.entries(metrics).map(namesOf).toSorted());
});
