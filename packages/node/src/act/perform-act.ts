// SPDX-License-Identifier: EUPL-1.2
import type { PerformAct } from '@samsyn/contract';
import { actRules, hasRight, judgeAct } from '@samsyn/casework';
import type { ToldValue } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import { addEntry } from '../case/add-entry.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { NewDocument } from '../case/documents.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { loadCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { takeAttached } from '../case/take-attached.ts';
import { keepMeasures } from '../custody/keep-measures.ts';
import { clocksNow, watchClocks } from '../custody/watch-clocks.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSituation } from './load-situation.ts';
import { noteOwnSignals } from './note-own-signals.ts';
import { tellPeer } from './tell-peer.ts';

function assertMay(context: CaseContext, officer: Officer, { act }: PerformAct): void {
  const { right, by } = actRules[act.act];
  if (!hasRight(officer.roles, right))
    throw new SamsynError('access.forbidden', 'your role does not do this');
  if (!by.includes(context.own.authority.role))
    throw new SamsynError('access.forbidden', 'this is no act of this authority');
}

async function keepTold(
  context: CaseContext,
  tx: Tx,
  found: OwnCase,
  told: readonly ToldValue[],
  given: PerformAct,
  document: NewDocument | undefined,
): Promise<readonly EntryId[]> {
  const kept: EntryId[] = [];
  for (const { item, value } of told) {
    const catalogued = context.lawbook.catalogue.items.get(item);
    if (!catalogued)
      throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item);
    const { entryId } = await addEntry(context, tx, found, {
      item: catalogued,
      value,
      source: given.source,
      asOf: legalDay(context.clock()),
      ...(document && kept.length === 0 && { document }),
    });
    kept.push(entryId);
  }
  return kept;
}

/**
 * An officer does one act in a case: every guard of the act sees the situation as it is inside the
 * transaction; what the act tells is recorded with its source, and brought before the law for the
 * other authority. An act that a guard stops leaves nothing but the record of the refusal.
 * @throws SamsynError `guard.*` of the first guard that stops it, `access.forbidden`,
 * `input.not-found`, `input.schema`, `case.document-digest`, `document.*`
 */
export async function performAct(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  given: PerformAct,
): Promise<void> {
  assertMay(context, officer, given);
  const document = given.document && (await takeAttached(context, officer, caseId, given.document));
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const situation = await loadSituation(context, tx, officer, found);
    const { stoppedBy, tells } = judgeAct(
      { ...situation, restsOn: given.source },
      given.act,
      context.guardsLeftOut,
    );
    const [first] = stoppedBy;
    if (first) throw new SamsynError(first.code, first.reason, '$.act');
    const entries = await keepTold(context, tx, found, tells, given, document);
    const items = tells.map(({ item }) => item);
    await addCaseEvent(context, tx, found.key, {
      kind: 'act-performed',
      officer: officer.name,
      items,
    });
    const line = await ledger.add({
      event: 'case.act-performed',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: {
        act: given.act.act,
        entries: [...entries],
        guards: actRules[given.act.act].guards.map(({ code }) => code),
      },
    });
    const after = await loadCase(tx, found.caseId);
    const toldOnAct = actRules[given.act.act].toldOnAct === true;
    const { custody } = clocksNow(context, after);
    await keepMeasures(context, tx, after, custody, { begin: given.act.act === 'detain' });
    await watchClocks(context, tx, after);
    await tellPeer(context, tx, ledger, after, officer, { items, toldOnAct });
    await noteOwnSignals(context, tx, ledger, officer, after, entries);
    return { line, result: undefined };
  });
}
