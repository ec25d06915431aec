// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

const manifest: { version: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The version of the product, as its manifest says. */
export const { version } = manifest;
