// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printOpenApi } from '@samsyn/contract';

/** The officers' interface as an OpenAPI page, of the version that package.json names. */
export function openApiPage(): string {
  const file = join(import.meta.dirname, '../package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return `${JSON.stringify(printOpenApi(version), null, 2)}\n`;
}
