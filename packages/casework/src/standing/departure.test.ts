// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { decision, standingFrom, tell } from './sample-standing.ts';

const expelled = decision('2026-02-20');
const noBan = tell('entry-ban', { imposed: false });
const left = (leftOn: string) => tell('own-departure', { leftOn }, leftOn);

test('who left before the decision was made has not left in accordance with it', () => {
  const standing = standingFrom([expelled, noBan, left('2019-01-01')]);
  expect(standing.departure).toMatchObject({ standing: 'unknown', missing: ['departure'] });
  expect(standing.lapse.value.word).toBe('stands');
});

test('nor does the older journey dispute the one that followed the decision', () => {
  const result = tell('enforcement-result', { enforcedOn: '2026-06-01' }, '2026-06-01');
  const standing = standingFrom([expelled, noBan, left('2019-01-01'), result]);
  expect(standing.departure.value).toEqual({ word: 'left', on: '2026-06-01' });
});

test('who left on the day of the decision has', () => {
  expect(standingFrom([expelled, left('2026-02-20')]).departure.value.word).toBe('left');
});
