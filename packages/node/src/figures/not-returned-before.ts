// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import { type RawBuilder, sql } from 'kysely';

/** That a message, by its alias, had not been taken back or refused when the period ended. */
export function notReturnedBefore(alias: string, end: Instant): RawBuilder<boolean> {
  const message = sql.table(alias);
  return sql<boolean>`not exists (select from case_events r where r.person_id = ${message}.person_id
    and r.case_id = ${message}.case_id and r.message_id = ${message}.message_id
    and r.kind in ('message-withdrawn', 'handover-withdrawn', 'return-withdrawn', 'delivery-failed')
    and r.known_at < ${end})`;
}
