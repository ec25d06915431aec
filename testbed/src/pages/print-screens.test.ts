// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routedAddresses } from '../e2e/addresses.ts';
import { allScreens } from '../e2e/get-screen.ts';
import { imageFolder } from '../e2e/look-at.ts';
import { printScreens } from './print-screens.ts';
import { screensPath } from './screens-path.ts';

/** So that the pictures weigh little in the repository. */
const pictureBytesMax = 150_000;
const picturesBytesMax = 3_000_000;

test('the page of screens says what the table says', () => {
  expect(readFileSync(screensPath, 'utf8')).toBe(printScreens());
});

test('every address of the officers’ screens has a row in the table, and no row is of another', () => {
  const routed = routedAddresses();
  expect(routed.length).toBeGreaterThan(30);
  const told = new Set(allScreens.map(({ address }) => address));
  expect([...told].toSorted()).toEqual(routed.toSorted());
});

test('no two screens have one name', () => {
  const ids = allScreens.map(({ id }) => id);
  expect([...new Set(ids)]).toEqual(ids);
});

test('the pictures are there, and small', () => {
  const bytes = allScreens
    .filter(({ pictured }) => pictured)
    .map(({ id }) => statSync(join(imageFolder, `${id}.png`)).size);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(pictureBytesMax);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(picturesBytesMax);
});
