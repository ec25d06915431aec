// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { KeyedCase, limits } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDiffering } from './find-differing.ts';
import { openRange } from './open-range.ts';
import type { SortedCases } from './open-range.ts';

function keyed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function sorted(contents: ReadonlyMap<string, string>): SortedCases {
  return [...contents]
    .map(([name, content]) =>
      KeyedCase.parse({ position: keyed(name), print: keyed(`${name}:${content}`) }),
    )
    .toSorted((a, b) => (a.position < b.position ? -1 : 1));
}

/** Two nodes with no network between them, and what passed. */
async function reconcile(here: SortedCases, there: SortedCases) {
  let turns = 0;
  let bytes = 0;
  const found = await findDiffering(here, async (prefixes) => {
    turns += 1;
    const opened = prefixes.map((prefix) => openRange(there, prefix));
    bytes += JSON.stringify(prefixes).length + JSON.stringify(opened).length;
    return opened;
  });
  return { ...found, turns, bytes };
}

describe('two nodes that differ', () => {
  test('find exactly what differs, both ways, whatever they hold', async () => {
    const contents = fc.dictionary(fc.stringMatching(/^[a-f]{1,4}$/), fc.constantFrom('x', 'y'), {
      maxKeys: 400,
    });
    await fc.assert(
      fc.asyncProperty(contents, contents, async (a, b) => {
        const here = new Map(Object.entries(a));
        const there = new Map(Object.entries(b));
        const names = new Set([...here.keys(), ...there.keys()]);
        const differ = [...names].filter((name) => here.get(name) !== there.get(name));
        const { positions, more } = await reconcile(sorted(here), sorted(there));
        expect(new Set(positions)).toEqual(new Set(differ.map(keyed)));
        expect(positions).toHaveLength(differ.length);
        expect(more).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('need few turns and little traffic in a large population', async () => {
    const all = new Map(Array.from({ length: 50_000 }, (_, n) => [`case ${n}`, 'same']));
    const other = new Map(all);
    for (let n = 0; n < 14; n += 1) other.set(`case ${n * 3_001}`, 'altered');
    for (let n = 0; n < 3; n += 1) other.delete(`case ${n + 100}`);
    for (let n = 0; n < 3; n += 1) other.set(`extra ${n}`, 'same');
    const { positions, turns, bytes } = await reconcile(sorted(all), sorted(other));
    process.stdout.write(`50,000 cases, 20 differ: ${turns} turns, ${bytes} bytes\n`);
    expect(positions).toHaveLength(20);
    expect(turns).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThan(120_000);
  });

  test('end when nearly everything differs, and say that there is more', async () => {
    const all = new Map(
      Array.from({ length: limits.reconcileDifferingCasesMax + 2_000 }, (_, n) => [
        `case ${n}`,
        'same',
      ]),
    );
    const { positions, more } = await reconcile(sorted(all), sorted(new Map()));
    expect(positions).toHaveLength(limits.reconcileDifferingCasesMax);
    expect(more).toBe(true);
  });

  test('take no answer to something else', async () => {
    const here = sorted(new Map([['one', 'x']]));
    const stray = { prefix: 'a', cases: [] };
    await expect(findDiffering(here, async () => [stray])).rejects.toMatchObject({
      code: 'message.schema',
      path: 'ranges',
    });
  });
});
