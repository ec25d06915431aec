// SPDX-License-Identifier: EUPL-1.2
import { endTold } from '@samsyn/casework';
import type { Custody, OpenMeasure } from '@samsyn/casework';
import { SamsynError, addDays, legalDay } from '@samsyn/terms';
import type { EntryId, ItemId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import { addEntry } from '../case/add-entry.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { loadCase, loadCases } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { standingOf } from '../case/standing-of.ts';
import { changeFrom, keepAlarms, readAlarmsOf } from '../custody/keep-alarms.ts';
import type { KeptAlarm } from '../custody/keep-alarms.ts';
import { keepMeasures } from '../custody/keep-measures.ts';
import { clocksNow, watchClocks } from '../custody/watch-clocks.ts';
import { tellPeer } from './tell-peer.ts';

/** What says that a measure has lapsed: nobody's decision, but statute. */
const source = { kind: 'law', reference: '10 kap. 10 § UtlL' } as const;

/** The lapsed measures whose end is this authority's to tell: its own, and those it has taken over. */
function lapsedHere(
  context: CaseContext,
  found: LoadedCase,
  { open }: Custody,
): readonly OpenMeasure[] {
  const { role } = context.own.authority;
  const standing = standingOf(context, found, legalDay(context.clock()));
  const handles = standing['detention-authority'].value.word === role;
  return open.filter(
    ({ measure, basisGone }) => basisGone === 'lapsed' && (handles || measure.decidedBy === role),
  );
}

async function recordLapse(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  found: LoadedCase,
  { measure, due }: OpenMeasure,
): Promise<{ readonly line: WrittenLine; readonly item: ItemId }> {
  const today = legalDay(context.clock());
  const endedOn = due ? addDays(due.on, 1) : today;
  const { role } = context.own.authority;
  const { item, value } = endTold(measure, role, { reason: 'lapsed', endedOn });
  const catalogued = context.lawbook.catalogue.items.get(item);
  if (!catalogued)
    throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item);
  const entry = { item: catalogued, value, source, asOf: today };
  const { entryId } = await addEntry(context, tx, found, entry);
  await addCaseEvent(context, tx, found.key, { kind: 'custody-lapsed', items: [item] });
  const content: { entryId: EntryId; measure: EntryId } = { entryId, measure: measure.entryId };
  const line = await ledger.add({
    event: 'custody.lapsed',
    actor: 'node',
    caseId: found.caseId,
    content,
  });
  return { line, item };
}

/** Records each lapse as the release that it is, and tells the other authority at once. */
async function release(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  found: LoadedCase,
): Promise<WrittenLine | undefined> {
  const items: ItemId[] = [];
  let written: WrittenLine | undefined;
  for (const lapsed of lapsedHere(context, found, clocksNow(context, found).custody)) {
    const { line, item } = await recordLapse(context, tx, ledger, found, lapsed);
    written = line;
    items.push(item);
  }
  if (items.length === 0) return undefined;
  const after = await loadCase(tx, found.caseId);
  await keepMeasures(context, tx, after, clocksNow(context, after).custody, { begin: false });
  await tellPeer(context, tx, ledger, after, undefined, { items });
  return written;
}

/** Whether the clocks of a case say anything that is not recorded yet. */
export function haveNews(
  context: CaseContext,
  found: LoadedCase,
  kept: readonly KeptAlarm[],
): boolean {
  const { due, custody } = clocksNow(context, found);
  const { raise, settle } = changeFrom(kept, due);
  return raise.length > 0 || settle.length > 0 || lapsedHere(context, found, custody).length > 0;
}

/**
 * Looks at the clocks of a case as they stand now: what has lapsed is released by law (10 kap. 10 §
 * UtlL), what is due is raised, what is over is settled, and the next look is queued. Does nothing,
 * and writes nothing, when the case says what it said.
 */
export async function runClocks(context: CaseContext, caseId: string): Promise<void> {
  const [now] = await loadCases(context.db, [caseId]);
  if (!now) return;
  const alarms = (await readAlarmsOf(context.db, [now.key])).get(caseId) ?? [];
  if (!haveNews(context, now, alarms)) return;
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await loadCase(tx, caseId);
    const released = await release(context, tx, ledger, found);
    const after = released ? await loadCase(tx, caseId) : found;
    const kept = await keepAlarms(context, tx, ledger, after.key, clocksNow(context, after).due);
    await watchClocks(context, tx, after);
    const line =
      kept ??
      released ??
      (await ledger.add({
        event: 'custody.alarms-kept',
        actor: 'node',
        caseId,
        content: { raised: [], settled: [] },
      }));
    return { line, result: undefined };
  });
}
