// SPDX-License-Identifier: EUPL-1.2
import { Instant } from '@samsyn/terms';
import type { AuthorityRole, EntrySource } from '@samsyn/terms';
import type { ActSituation } from '../acts/act-situation.ts';
import { sampleSituation } from '../acts/sample-situation.ts';
import { standingFrom } from '../standing/sample-standing.ts';
import { nowOf, todayOf } from './world.ts';
import type { World } from './world.ts';

const confirmation = {
  officer: 'Prov Handläggare',
  at: Instant.parse('2026-11-20T08:00:00Z'),
  reasons: 'Handlingarna är genomgångna.',
};

/** What an officer of one side judges on: everything that is only proposed has been confirmed. */
export function situationIn(
  world: World,
  role: AuthorityRole,
  restsOn?: EntrySource,
): ActSituation {
  const { entries, competence, opened, told, gate } = world[role];
  const knownAt = entries.map((entry) => entry.knownAt).toSorted();
  return sampleSituation({
    role,
    now: nowOf(world),
    entries,
    competence,
    opened,
    told,
    gate,
    lastKnownAt: knownAt.at(-1) ?? nowOf(world),
    standing: standingFrom(entries, todayOf(world), {
      handover: 'received',
      confirmedOn: () => confirmation,
    }),
    ...(restsOn && { restsOn }),
  });
}
