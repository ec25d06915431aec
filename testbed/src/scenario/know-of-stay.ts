// SPDX-License-Identifier: EUPL-1.2
import { instantOf, legalDay } from '@samsyn/terms';
import type { Testbed } from '../start/start-testbed.ts';
import { query } from './query.ts';

/** A court's stop, as it would stand in the sender's case once it is registered there. */
export async function knowOfStay(
  testbed: Pick<Testbed, 'postgres'>,
  caseId: string,
): Promise<void> {
  await query(
    testbed,
    'migration',
    `insert into entries (person_id, entry_id, case_id, item, value, source, as_of, held_by, known_at)
     select person_id, gen_random_uuid(), case_id, 'stay-status', $2, $3, $4, 'migrationsverket', now()
       from cases where case_id = $1`,
    [
      caseId,
      JSON.stringify({ inForce: true, kind: 'inhibition', reference: 'UM 2-26' }),
      JSON.stringify({ kind: 'judgment', reference: 'UM 2-26' }),
      legalDay(instantOf(Date.now())),
    ],
  );
}
