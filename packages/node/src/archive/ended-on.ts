// SPDX-License-Identifier: EUPL-1.2
import { caseLife, inOrder, standingStops, tellEvents } from '@samsyn/casework';
import { Instant } from '@samsyn/terms';
import type { AuthorityRole, PlainDate } from '@samsyn/terms';
import type { LoadedCase } from '../case/load-case.ts';

const ends: ReadonlySet<string> = new Set(['departed', 'closed', 'executed', 'returned']);

/** As what the case has ended for this authority, and since which day; undefined while it goes on. */
export function endedOn(
  { entries }: Pick<LoadedCase, 'entries'>,
  role: AuthorityRole,
  today: PlainDate,
): { readonly as: string; readonly on: PlainDate } | undefined {
  const known = entries.flatMap(({ knownAt, ...entry }) =>
    knownAt === undefined ? [] : [{ ...entry, knownAt: Instant.parse(knownAt) }],
  );
  const life = caseLife(inOrder(tellEvents(known)), standingStops(entries).standing, today);
  const { state, since } = role === 'migration' ? life.migrationCase : life.policeCase;
  return ends.has(state) && since !== null ? { as: state, on: since } : undefined;
}
