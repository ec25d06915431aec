// SPDX-License-Identifier: EUPL-1.2
import { mayUseForce } from '@samsyn/casework';
import { explore } from './explore.ts';
import type { Exploration } from './explore.ts';
import { nextWorlds } from './protocol-steps.ts';
import { start } from './protocol-state.ts';
import type { Bounds, Guards, World } from './protocol-state.ts';

/** Above this the exploration is given up, aloud. */
const statesMax = 3_000_000;

function broken({ migration, police, departed, go }: World): string | undefined {
  if (mayUseForce(migration.competence) && mayUseForce(police.competence))
    return 'two authorities may use force';
  if (go && !mayUseForce(police.competence)) return 'a go without competence';
  if (departed !== null && departed.policeKnew.length > 0)
    return 'departed past a stop that the police knew of';
  if (departed !== null && departed.otherKnew.length > 0)
    return 'departed past a stop that the other authority knew of when it was asked';
  return undefined;
}

function goals({ migration, police, departed, transfers }: World): readonly string[] {
  return [
    ...(police.competence === 'holds' ? ['the police hold the case'] : []),
    ...(transfers > 1 && migration.competence === 'holds' ? ['the case is returned'] : []),
    ...(transfers === 1 && migration.competence === 'holds' && migration.sent === null
      ? ['a handover is taken back']
      : []),
    ...(departed === null ? [] : ['the journey takes place']),
    ...(police.stops.length > 0 && migration.stops.length > 0 ? ['both know of a stop'] : []),
  ];
}

/** The handover, stop and gate protocol over a lossy wire, explored whole within the bounds. */
export function exploreProtocol(bounds: Bounds, guards: Guards): Exploration {
  return explore<World>({
    start,
    next: (world) => nextWorlds(world, bounds, guards),
    broken,
    goals,
    statesMax,
  });
}
