// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { checks } from './checks/all.ts';

// Why: `npm run check` runs every rule of the house and says of each, in a line, whether it holds.
const root = join(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
let failed = chosen.length === 0 ? 1 : 0;

for (const { name, find, measure } of chosen) {
  const startedAt = performance.now();
  const findings = await find(root);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const verdict = findings.length === 0 ? 'ok  ' : 'FAIL';
  const detail = findings.length === 0 ? (measure?.(root) ?? '') : `${findings.length} findings`;
  process.stdout.write(`${verdict} ${name.padEnd(14)} ${seconds.padStart(5)} s  ${detail}\n`);
  for (const { path, line, code, reason } of findings) {
    process.stdout.write(`     ${path}:${line} ${code} ${reason}\n`);
  }
  if (findings.length > 0) failed += 1;
}
process.stdout.write(`${chosen.length - failed} checks hold, ${failed} fail\n`);
process.exitCode = failed === 0 ? 0 : 1;
