// SPDX-License-Identifier: EUPL-1.2
import { standingStops } from '@samsyn/casework';
import type { ActSituation, KnownEntry } from '@samsyn/casework';
import { Digest, GateResult, Instant, legalDay } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { standingOf } from '../case/standing-of.ts';
import type { Officer } from '../identity/officer.ts';
import { custodyOf } from '../custody/custody-of.ts';
import { loadCompetence } from './load-competence.ts';
import { readTold } from './read-told.ts';

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

/** The latest result; none that was read from fewer entries than there are, whatever the clock says. */
async function readGate(
  db: Reader,
  { key, entries }: Pick<LoadedCase, 'key' | 'entries'>,
): Promise<GateResult | undefined> {
  const row = await db
    .selectFrom('gate_results')
    .select(['result', 'entries_seen'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('checked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.entries_seen === entries.length ? GateResult.parse(row.result) : undefined;
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
    custody: custodyOf(context, found.entries, now),
    competence: await loadCompetence(context, db, found),
    gate: await readGate(db, found),
    lastKnownAt:
      entries
        .map(({ knownAt }) => knownAt)
        .toSorted()
        .at(-1) ?? now,
    opened: await readOpened(db, found.key, officer),
    received: new Set(
      found.entries.flatMap((one) => (one.receivedWith === undefined ? [] : [one.entryId])),
    ),
    told: await readTold(db, found),
  };
}
