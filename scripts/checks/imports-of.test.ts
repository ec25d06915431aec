// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { importsOf } from './imports-of.ts';

const source = `import type { A } from 'a';
import {
  b,
  type C,
} from './b.ts';
import 'for-its-effect';
export * from './d.ts';
export { e } from 'e';
const f = await import('f');
const words = 'taken from "nothing"';
`;

it('sees every way of naming a module, with its line', () => {
  expect(importsOf(source).map(({ specifier, line }) => [specifier, line])).toEqual([
    ['a', 1],
    ['./b.ts', 5],
    ['for-its-effect', 6],
    ['./d.ts', 7],
    ['e', 8],
    ['f', 9],
  ]);
});

it('does not take an exported value for a module', () => {
  expect(importsOf("export const from = 'x';\nexport function f() {}\n")).toEqual([]);
});
