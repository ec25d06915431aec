// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Finding } from './finding.ts';
import { nothingRead } from './nothing-read.ts';

const path = 'publiccode.yml';
const requiredKeys = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'developmentStatus',
  'softwareType',
  'description.en.shortDescription',
  'description.en.longDescription',
  'description.en.features',
  'description.sv.shortDescription',
  'description.sv.longDescription',
  'description.sv.features',
  'legal.license',
  'maintenance.type',
  'maintenance.contacts',
  'localisation.localisationReady',
  'localisation.availableLanguages',
];

/** Why: catalogues of public software read this file and skip it without a word when a key is missing. */
export function checkPubliccode(root: string): Finding[] {
  if (!existsSync(join(root, path))) return [nothingRead(path)];
  const content: unknown = parse(readFileSync(join(root, path), 'utf8'));
  return requiredKeys
    .filter((key) => isEmpty(valueAt(content, key)))
    .map((key) => ({ path, line: 1, code: 'publiccode.key-missing', reason: key }));
}

function valueAt(content: unknown, key: string): unknown {
  let value = content;
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map(Object.entries(value)).get(part);
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
