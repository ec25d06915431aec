// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { z } from 'zod';
import { printOpenApi } from './openapi.ts';
import { allRoutes } from './all-routes.ts';

test('every route of the contract stands in the document once, and none is open to strangers', () => {
  const operations = Object.values(printOpenApi('0.0.0').paths).flatMap((path) =>
    Object.values(path),
  );
  expect(new Set(operations.map((operation) => operation['operationId']))).toEqual(
    new Set(allRoutes.map((route) => route.id)),
  );
  expect(operations).toHaveLength(allRoutes.length);
  for (const operation of operations) expect(operation['security']).not.toEqual([]);
});

test('names no person in an address: path parameters are ids, or words of a closed set', () => {
  for (const route of allRoutes) {
    for (const [, name = ''] of route.path.matchAll(/\{(\w+)\}/g)) {
      const shape = route.params instanceof z.ZodObject ? route.params.shape : {};
      if (!(shape[name] instanceof z.ZodEnum)) expect(name).toMatch(/Id$/);
    }
  }
});
