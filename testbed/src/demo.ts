// SPDX-License-Identifier: EUPL-1.2
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSamsynError } from '@samsyn/terms';
import { isProved, runDemo } from './demo/run-demo.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const home = resolve(process.env['SAMSYN_HOME'] ?? join(import.meta.dirname, '../../.samsyn'));

try {
  const result = await runDemo(home);
  process.stdout.write(`${JSON.stringify(result, null, values.json ? 0 : 2)}\n`);
  process.exitCode = isProved(result) ? 0 : 1;
} catch (error) {
  const [code, text] = isSamsynError(error)
    ? [error.code, error.message]
    : ['runtime.internal', String(error)];
  process.stderr.write(`${code}: ${text}\n`);
  process.exitCode = 1;
}
