// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';

/**
 * Whether a column is one of these ids, given to the database as one value: the statement is the same
 * for one as for a hundred, so that it is prepared once.
 */
export function among(column: string, ids: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;
}
