// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { scenario } from './jo-1573-2015.ts';
import { play } from './play.ts';

test(`${scenario.source}: ${scenario.name}`, { timeout: 120_000 }, async () => {
  expect(await play(scenario)).toMatchObject({
    stoppedBy: 'guard.release-unreviewed',
    prevented: true,
    lawfulCourse: true,
    failsWithoutGuard: true,
  });
});
