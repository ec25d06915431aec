// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { roleOf, serversOf } from './servers-of.ts';

test('one server is its connection string as it is', () => {
  for (const url of ['postgres://app:s@db.example:5432/samsyn', '/run/postgresql samsyn', ''])
    expect(serversOf(url)).toEqual([url]);
});

test('several servers have each a connection string, and the same role and database', () => {
  expect(serversOf('postgres://app:s%2C@one:5432,two:5433/samsyn?sslmode=verify-full')).toEqual([
    'postgres://app:s%2C@one:5432/samsyn?sslmode=verify-full',
    'postgres://app:s%2C@two:5433/samsyn?sslmode=verify-full',
  ]);
  expect(serversOf('postgresql://one,two,three/samsyn')).toEqual([
    'postgresql://one/samsyn',
    'postgresql://two/samsyn',
    'postgresql://three/samsyn',
  ]);
});

test('the role is the same by whichever server', () => {
  expect(roleOf('postgres://samsyn%5Fapp:s@one:5432,two:5433/samsyn')).toBe('samsyn_app');
  expect(roleOf('postgres://app@one/samsyn')).toBe('app');
});
