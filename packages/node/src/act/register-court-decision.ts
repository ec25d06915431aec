// SPDX-License-Identifier: EUPL-1.2
import type { RegisterCourtDecision } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import { addEntry } from '../case/add-entry.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { loadCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { takeDocument } from '../case/take-document.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSignals } from '../stop/load-signals.ts';
import { watchSignals } from '../stop/watch-signals.ts';
import { courtEntry } from './court-entry.ts';
import { tellPeer } from './tell-peer.ts';

async function caseOf(db: Reader, dossier: string): Promise<string> {
  const row = await db
    .selectFrom('people as p')
    .innerJoin('cases as c', 'c.person_id', 'p.person_id')
    .select('c.case_id')
    .where('p.dossier', '=', dossier)
    .executeTakeFirst();
  if (!row)
    throw new SamsynError('input.not-found', 'no case under this dossier number', 'dossier');
  return row.case_id;
}

/**
 * The desk registers what a court has decided, with when it came and when it is registered. It joins
 * the person's case, whoever has it, and goes to the other authority at once.
 * @returns the id of the entry that tells of it
 * @throws SamsynError `access.forbidden`, `input.not-found` for an unknown dossier number,
 * `case.as-of-in-future` for a decision that came later than now
 */
export async function registerCourtDecision(
  context: CaseContext,
  officer: Officer,
  given: RegisterCourtDecision,
): Promise<EntryId> {
  if (!hasRight(officer.roles, 'register-court-decisions'))
    throw new SamsynError('access.forbidden', 'your role does not register decisions of courts');
  const { court, courtCase, receivedAt, kind } = given;
  const now = context.clock();
  if (receivedAt > now || given.decidedOn > legalDay(now))
    throw new SamsynError('case.as-of-in-future', 'the moment has not come yet', '$.receivedAt');
  const document = given.document && (await takeDocument(context, given.document, ['document']));
  return record(context, async (tx, ledger) => {
    const caseId = await caseOf(tx, given.dossier);
    await lockCase(tx, caseId);
    const found = await loadCase(tx, caseId);
    const { item, value } = courtEntry(given);
    const catalogued = context.lawbook.catalogue.items.get(item);
    if (!catalogued)
      throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item);
    const source = { kind: 'judgment' as const, reference: `${court}, ${courtCase}` };
    const { entryId } = await addEntry(context, tx, found, {
      item: catalogued,
      value,
      source,
      asOf: given.decidedOn,
      ...(document && { document }),
    });
    await tx
      .insertInto('court_decisions')
      .values({
        person_id: found.key.personId,
        entry_id: entryId,
        case_id: caseId,
        court,
        received_at: receivedAt,
        registered_at: now,
        officer_id: officer.officerId,
        officer_name: officer.name,
      })
      .execute();
    await addCaseEvent(context, tx, found.key, {
      kind: 'court-decision-registered',
      happenedAt: receivedAt,
      officer: officer.name,
      items: [item],
    });
    const line = await ledger.add({
      event: 'court.registered',
      actor: actorOf(officer),
      caseId,
      content: { entryId, kind, receivedAt, registeredAt: now },
    });
    const after = await loadCase(tx, caseId);
    await tellPeer(context, tx, ledger, after, officer, { items: [item], toldOnAct: true });
    await watchSignals(context, tx, after, await loadSignals(context, tx, after));
    return { line, result: entryId };
  });
}
