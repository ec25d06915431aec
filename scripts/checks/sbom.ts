// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';
import { lockDigest, lockProperty } from './lock-digest.ts';

type Property = { readonly name: string; readonly value: string };
type Bom = { readonly metadata: { readonly properties: readonly Property[] } };

/**
 * Why: an authority looks in the bill of materials when a weakness of some package becomes known.
 * One that was made from an older lock file would answer wrongly.
 */
export function checkSbom(root: string): Finding[] {
  const path = 'deploy/sbom.json';
  if (!existsSync(join(root, 'package-lock.json'))) return [nothingRead('lock file')];
  const found = (code: string, reason: string): Finding[] => [{ path, line: 1, code, reason }];
  if (!existsSync(join(root, path))) return found('sbom.missing', 'npm run sbom');
  const bom: Bom = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const made = bom.metadata.properties.find(({ name }) => name === lockProperty)?.value;
  return made === lockDigest(root)
    ? []
    : found('sbom.stale', 'not made from the lock file that is here: npm run sbom');
}
