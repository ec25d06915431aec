// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { scenario } from './jo-1370-2020.ts';
import { play } from './play.ts';

test(scenario.name, async () => {
  const played = await play(scenario);
  expect(played).toMatchObject({ prevented: true, lawfulCourse: true, failsWithoutGuard: true });
});
