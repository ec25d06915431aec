// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { scenario } from './jk-6229-06-21.ts';
import { play } from './play.ts';

test(`${scenario.source}: ${scenario.name}`, { timeout: 120_000 }, async () => {
  expect(await play(scenario)).toMatchObject({
    stoppedBy: 'guard.reveals-asylum',
    prevented: true,
    lawfulCourse: true,
    failsWithoutGuard: true,
  });
});
