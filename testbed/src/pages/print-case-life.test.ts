// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseLifePath } from './case-life-path.ts';
import { printCaseLife } from './print-case-life.ts';

/** The page without the blanks and dashes that its tables are laid out with. */
const plain = (page: string) =>
  page
    .replaceAll(/-{3,}/g, '---')
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '');

test('the page on the life of a case says what the code does', () => {
  const page = plain(readFileSync(caseLifePath, 'utf8'));
  expect(page).toEqual(plain(printCaseLife()));
  expect(page.filter((line) => line.startsWith('| `guard.')).length).toBeGreaterThan(10);
});
