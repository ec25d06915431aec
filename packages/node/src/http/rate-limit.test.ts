// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

const startMs = 1_800_000_000_000;
const tooMany = expect.objectContaining({ code: 'access.too-many' });

test('as many as a minute holds may come at once, and the next is refused', () => {
  const take = rateLimit({ perMinute: 5, countersMax: 10 });
  for (let asked = 0; asked < 5; asked += 1) take('a', startMs);
  expect(() => take('a', startMs)).toThrow(tooMany);
  expect(() => take('b', startMs)).not.toThrow();
});

test('what was used comes back evenly, and no more than a minute holds', () => {
  const take = rateLimit({ perMinute: 6, countersMax: 10 });
  for (let asked = 0; asked < 6; asked += 1) take('a', startMs);
  expect(() => take('a', startMs + 9_000)).toThrow(tooMany);
  expect(() => take('a', startMs + 19_000)).not.toThrow();
  const later = startMs + 3_600_000;
  for (let asked = 0; asked < 6; asked += 1) take('a', later);
  expect(() => take('a', later)).toThrow(tooMany);
});

test('asking while refused does not put the next one off', () => {
  const take = rateLimit({ perMinute: 60, countersMax: 10 });
  for (let asked = 0; asked < 60; asked += 1) take('a', startMs);
  for (let ms = 100; ms < 1_000; ms += 100) expect(() => take('a', startMs + ms)).toThrow(tooMany);
  expect(() => take('a', startMs + 1_001)).not.toThrow();
});

test('a clock that is set back gives nothing and takes nothing', () => {
  const take = rateLimit({ perMinute: 2, countersMax: 10 });
  take('a', startMs);
  take('a', startMs - 60_000);
  expect(() => take('a', startMs - 60_000)).toThrow(tooMany);
});

test('no more are counted than there is room for, and those who ask are not forgotten', () => {
  const take = rateLimit({ perMinute: 1, countersMax: 3 });
  take('a', startMs);
  for (let other = 0; other < 1_000; other += 1) {
    take(`other-${other}`, startMs);
    expect(() => take('a', startMs)).toThrow(tooMany);
  }
  expect(() => take('other-0', startMs)).not.toThrow();
});
