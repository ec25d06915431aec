// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { simulate } from './simulate.ts';

const root = join(import.meta.dirname, '../../..');
const folders = ['--law', join(root, 'law'), '--catalogue', join(root, 'catalogue')];
const narrow = join(root, 'amendments/health-at-transport-narrow.yaml');

const Count = z.union([z.number(), z.literal('withheld')]);
const Answer = z.object({
  base: z.string(),
  proposal: z.string(),
  combinationsChanged: z.number(),
  boxes: z.array(z.object({ items: z.array(z.string()), coversAll: z.boolean() })).min(1),
  casesChanged: Count,
  itemsChanged: Count,
  byTransition: z.array(z.object({ from: z.string(), to: z.string(), questions: Count })),
  privacy: z.object({ sensitiveExposed: z.object({ persons: Count, items: Count }) }),
  verified: z.object({ questions: z.number(), disagreements: z.array(z.unknown()) }),
  encodeMs: z.number(),
  compileMs: z.number(),
  scanMs: z.number(),
});

async function run(file: string, ...args: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const call = { args: [file, ...args, ...folders, '--json'], env: {}, version: '0' };
  const code = await simulate.run({ ...call, out: (more) => (text += more) });
  return { code, text };
}

test('the same seed gives the same figures, and the interpreter agrees', async () => {
  const [one, two] = [
    await run(narrow, '--cases', '600', '--seed', '3', '--verify', '20'),
    await run(narrow, '--cases', '600', '--seed', '3', '--verify', '20'),
  ];
  const [first, again] = [one, two].map(({ text }) => {
    const { encodeMs: _e, compileMs: _c, scanMs: _s, ...figures } = Answer.parse(JSON.parse(text));
    return figures;
  });
  expect(one.code).toBe(0);
  expect(first).toEqual(again);
  expect(first?.casesChanged).toBe(first?.privacy.sensitiveExposed.persons);
  expect(first?.verified).toEqual({ questions: 20, disagreements: [] });
});

test('a proposal that opens a hole is not compared', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-'));
  const file = join(folder, 'hole.yaml');
  const said = '{ sv: a, en: a }';
  writeFileSync(
    file,
    `amendment: hole
title: ${said}
purpose: ${said}
source: { what: ${said}, evidence: drafted }
from: 2027-01-01
add:
  - rule: a-hole
    kind: duty
    exceptionTo: osl-8-1
    ground: explicit
    cites: [{ act: '2016:27', section: '20' }]
    breaksSecrecyVia: { act: '2009:400', chapter: 10, section: '28' }
    text: ${said}
    reason: ${said}
    when: { mode: [push], item: [last-known-contact] }
    outcome: must
    examples: [{ shows: permitting, given: { item: last-known-contact, mode: push }, expect: must }]
`,
  );
  const { code, text } = await run(file, '--cases', '100');
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  const { refused } = z
    .object({ refused: z.array(z.object({ name: z.string() })) })
    .parse(JSON.parse(text));
  expect(refused.map(({ name }) => name)).toContain('invariant: protected-identity-unmasked');
});

test.for([
  ['--cases', 'many'],
  ['--cases', '2000001'],
  ['--seed', '-1'],
])('%s %s is refused', async ([name = '', value = '']) => {
  await expect(run(narrow, `${name}=${value}`)).rejects.toMatchObject({
    code: 'input.schema',
    path: name,
  });
});
