// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enEvents } from './en-events.ts';
import { svEvents } from './sv-events.ts';

const source = join(import.meta.dirname, '..', '..', '..', 'ledger', 'src', 'audit-event.ts');

test('every event that a ledger can record has its words in both languages, and no other has', () => {
  const events = [...readFileSync(source, 'utf8').matchAll(/^ {2}'([a-z.-]+)',$/gm)]
    .map(([, event]) => event ?? '')
    .toSorted();
  expect(events).toContain('case.read');
  for (const words of [svEvents, enEvents]) expect(Object.keys(words).toSorted()).toEqual(events);
});
