// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { FigurePeriod, FigureStatement } from '@samsyn/terms';
import { definitionsEdition } from './definitions/definitions.ts';

/**
 * The two authorities' figures, the one that hands over first: of this period, counted by the
 * definitions that the report prints, one of each role.
 * @throws SamsynError `report.apart`, its path what does not go together
 */
export function assertTogether(
  statements: readonly FigureStatement[],
  period: FigurePeriod,
): readonly FigureStatement[] {
  const apart = (path: string): SamsynError =>
    new SamsynError('report.apart', 'the figures do not belong together', path);
  const migration = statements.find(({ role }) => role === 'migration');
  const police = statements.find(({ role }) => role === 'police');
  if (!migration || !police || statements.length !== 2) throw apart('role');
  for (const { from, until, definitions } of statements) {
    if (from !== period.from || until !== period.until) throw apart('period');
    if (definitions !== definitionsEdition) throw apart('definitions');
  }
  if (migration.authority === police.authority) throw apart('authority');
  return [migration, police];
}
