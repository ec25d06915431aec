// SPDX-License-Identifier: EUPL-1.2
import { allRoutes, routes } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { isKnownByBody, isOfStops } from './of-stops.ts';

test('every route of stops and of courts’ decisions is known by itself, and no other', () => {
  const known = allRoutes.filter((route) => isOfStops(route, undefined)).map(({ path }) => path);
  const named = allRoutes
    .map(({ path }) => path)
    .filter((path) => /stops|court-decisions/.test(path))
    // The history of stops asks for no deed, and may wait.
    .filter((path) => path !== routes.listStops.path);
  expect(new Set(known)).toEqual(new Set(named));
});

test.each(['place-stop', 'narrow-stop', 'end-stop'])('the act %s is of stops', (act) => {
  expect(isKnownByBody(routes.performAct)).toBe(true);
  expect(isOfStops(routes.performAct, { act: { act } })).toBe(true);
  expect(isOfStops(routes.recordEntry, { act: { act } })).toBe(false);
});

test.each([undefined, null, {}, { act: {} }, { act: { act: 'book-journey' } }, 'place-stop'])(
  'what else the body says is not: %j',
  (body) => {
    expect(isOfStops(routes.performAct, body)).toBe(false);
  },
);
