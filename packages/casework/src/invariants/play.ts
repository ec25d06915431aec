// SPDX-License-Identifier: EUPL-1.2
import type { GuardCode } from '@samsyn/terms';
import { invariants, leftUnraised } from './invariants.ts';
import type { Move } from './moves.ts';
import { readyWorld } from './ready-world.ts';
import { step } from './step.ts';
import type { Deed, LeftOut } from './step.ts';
import type { World } from './world.ts';

export interface Course {
  readonly world: World;
  readonly deeds: readonly Deed[];
  /** The numbers of the invariants that were broken. */
  readonly broken: ReadonlySet<number>;
}

export const nothingLeftOut: LeftOut = { guards: new Set<GuardCode>(), escalation: false };

/** Plays a course of events in a world where everything is in order, and watches the invariants. */
export function play(
  holder: 'migration' | 'police',
  moves: readonly Move[],
  leftOut: LeftOut = nothingLeftOut,
): Course {
  const broken = new Set<number>();
  const deeds: Deed[] = [];
  let world = readyWorld(holder);
  for (const move of moves) {
    const stepped = step(world, move, leftOut);
    const { deed } = stepped;
    ({ world } = stepped);
    if (deed) {
      for (const [number, isBroken] of Object.entries(invariants))
        if (isBroken(deed, deeds)) broken.add(Number(number));
      deeds.push(deed);
    }
    if (move.do === 'wait' && leftUnraised(world, deeds)) broken.add(3);
  }
  return { world, deeds, broken };
}
