// SPDX-License-Identifier: EUPL-1.2
import { standingStops } from '@samsyn/casework';
import type { ActSituation, KnownEntry } from '@samsyn/casework';
import { Digest, EntryId, GateResult, Instant, legalDay } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { standingOf } from '../case/standing-of.ts';
import type { Officer } from '../identity/officer.ts';
import { loadCompetence } from './load-competence.ts';

async function readOpened(db: Reader, key: CaseKey, officer: Officer) {
  const rows = await db
    .selectFrom('document_openings')
    .select('digest')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('officer_id', '=', officer.officerId)
    .execute();
  return new Set(rows.map(({ digest }) => Digest.parse(digest)));
}

/** Own entries that went in a message which the other authority has acknowledged. */
async function readTold(db: Reader, { key, entries }: LoadedCase): Promise<ReadonlySet<EntryId>> {
  const sent = await db
    .selectFrom('disclosure_items as i')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.person_id', '=', 'i.person_id').onRef('m.message_id', '=', 'i.sent_with'),
    )
    .select(['i.item', 'm.at'])
    .where('m.person_id', '=', key.personId)
    .where('m.case_id', '=', key.caseId)
    .where('m.direction', '=', 'out')
    .where('m.state', '=', 'delivered')
    .execute();
  const told = entries.filter(({ item, knownAt, receivedWith }) => {
    if (receivedWith !== undefined || knownAt === undefined) return false;
    return sent.some((one) => one.item === String(item) && one.at >= knownAt);
  });
  return new Set(told.map(({ entryId }) => EntryId.parse(entryId)));
}

async function readGate(db: Reader, key: CaseKey): Promise<GateResult | undefined> {
  const row = await db
    .selectFrom('gate_results')
    .select('result')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('checked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && GateResult.parse(row.result);
}

function known({ entries }: LoadedCase): readonly KnownEntry[] {
  return entries.flatMap(({ knownAt, ...entry }) =>
    knownAt === undefined ? [] : [{ ...entry, knownAt: Instant.parse(knownAt) }],
  );
}

/** The case as this authority knows it now, for the guards of an act of this officer's. */
export async function loadSituation(
  context: CaseContext,
  db: Reader,
  officer: Officer,
  found: LoadedCase,
): Promise<ActSituation> {
  const now = context.clock();
  const entries = known(found);
  return {
    role: context.own.authority.role,
    now,
    today: legalDay(now),
    entries,
    standing: standingOf(context, found, legalDay(now)),
    stops: standingStops(found.entries),
    competence: await loadCompetence(context, db, found),
    gate: await readGate(db, found.key),
    lastKnownAt:
      entries
        .map(({ knownAt }) => knownAt)
        .toSorted()
        .at(-1) ?? now,
    opened: await readOpened(db, found.key, officer),
    told: await readTold(db, found),
  };
}
