// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printSchemas } from './print-schemas.ts';

const root = join(import.meta.dirname, '../../..');

test('the schemas that editors complete from are those that the files are read by', () => {
  for (const [path, text] of Object.entries(printSchemas()))
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});

test('every file of the data rooms names a schema that is printed', () => {
  const printed = Object.keys(printSchemas());
  for (const room of ['law', 'catalogue', 'catalogue/classifications']) {
    const files = readdirSync(join(root, room)).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(join(root, room, file), 'utf8');
      const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1];
      expect(printed, `${room}/${file}`).toContain(`${room}/${schema}`);
    }
  }
});
