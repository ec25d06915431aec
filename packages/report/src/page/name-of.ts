// SPDX-License-Identifier: EUPL-1.2
import type { AuthorityRole, FigureStatement, Sentence } from '@samsyn/terms';

const names: Readonly<Record<AuthorityRole, Sentence>> = {
  migration: { sv: 'Migrationsverket', en: 'Swedish Migration Agency' },
  police: { sv: 'Polismyndigheten', en: 'Swedish Police Authority' },
};

/** What the authority of a role is called in the report. */
export function nameOf({ role }: Pick<FigureStatement, 'role'>): Sentence {
  return names[role];
}
