// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { breaches } from '../tests/breaches.ts';
import { inFolder } from '../tests/in-folder.ts';
import { checks } from './all.ts';

describe.each([...checks])('the check of $name', ({ name, find }) => {
  const breach = breaches[name];

  it('finds nothing where its rule holds', async () => {
    expect(await inFolder(breach?.sound ?? {}, find)).toEqual([]);
  });

  it('fails when its rule is broken', async () => {
    const found = await inFolder({ ...breach?.sound, ...breach?.broken }, find);
    expect(found.map(({ code }) => code)).toContain(breach?.code);
    for (const { path, line, reason } of found) {
      expect(path).not.toBe('');
      expect(line).toBeGreaterThan(0);
      expect(reason).not.toBe('');
    }
  });

  it('fails when it reads no file', async () => {
    const found = await inFolder({}, find);
    expect(found.map(({ code }) => code)).toEqual(['check.nothing-read']);
  });
});
