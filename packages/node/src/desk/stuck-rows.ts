// SPDX-License-Identifier: EUPL-1.2
import type { Reader } from '../audit/record.ts';

const outTrouble = ['retrying', 'failed', 'held', 'quarantined', 'refused'] as const;

/** Messages on their way out without a good end; a refused one until what it held has been settled. */
export function stuckOut(db: Reader) {
  return db
    .selectFrom('messages')
    .innerJoin('disclosures', (join) =>
      join
        .onRef('disclosures.person_id', '=', 'messages.person_id')
        .onRef('disclosures.disclosure_id', '=', 'messages.disclosure_id'),
    )
    .innerJoin('cases', (join) =>
      join
        .onRef('cases.person_id', '=', 'messages.person_id')
        .onRef('cases.case_id', '=', 'messages.case_id'),
    )
    .where('messages.direction', '=', 'out')
    .where('messages.state', 'in', outTrouble)
    .where((eb) =>
      eb.or([eb('messages.state', '!=', 'refused'), eb('disclosures.state', '=', 'open')]),
    );
}

/** Messages that have come and wait: for an earlier one, or for an officer. */
export function stuckIn(db: Reader) {
  return db
    .selectFrom('waiting_messages')
    .leftJoin('cases', (join) =>
      join
        .onRef('cases.person_id', '=', 'waiting_messages.person_id')
        .onRef('cases.case_id', '=', 'waiting_messages.case_id'),
    )
    .where('waiting_messages.state', 'in', ['held', 'quarantined']);
}
