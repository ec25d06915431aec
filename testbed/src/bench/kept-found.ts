// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './found.ts';
import { growthChart } from './growth/growth-chart.ts';

const docs = join(import.meta.dirname, '../../../docs');
const dataFile = join(docs, 'benchmarks.json');
const pageFile = join(docs, 'benchmarks.md');
const growthFile = join(docs, 'images/growth.svg');

/** What was recorded before, by this program alone. */
function earlier(): Found {
  return existsSync(dataFile) ? JSON.parse(readFileSync(dataFile, 'utf8')) : {};
}

/** Puts what was found now in the place of what was recorded under the same names. */
export function keepFound(now: Found, page: (found: Found) => string): void {
  const before = earlier();
  const officer = { ...before.officer, ...now.officer };
  const found = { ...before, ...now, ...(Object.keys(officer).length > 0 && { officer }) };
  writeFileSync(dataFile, `${JSON.stringify(found, null, 2)}\n`);
  if (now.growth) writeFileSync(growthFile, growthChart(now.growth.points));
  writeFileSync(pageFile, page(found));
}
