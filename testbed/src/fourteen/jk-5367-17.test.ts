// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { scenario } from './jk-5367-17.ts';
import { play } from './play.ts';

test(scenario.name, async () => {
  const played = await play(scenario);
  expect(played).toMatchObject({ prevented: true, lawfulCourse: true, failsWithoutGuard: true });
});
