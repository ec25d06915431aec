// SPDX-License-Identifier: EUPL-1.2
import type { RecordEntry } from '@samsyn/contract';
import { hasRight, stopUntold } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { CatalogueItem, ItemEntry, ItemId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { addEntry } from './add-entry.ts';
import { isRecordedByHand, ownItems } from './by-hand.ts';
import type { CaseContext } from './case-context.ts';
import { addCaseEvent } from './case-events.ts';
import { findOwnCase } from './find-own-case.ts';
import type { OwnCase } from './find-own-case.ts';
import { lockCase } from './lock-case.ts';
import { keepProtection } from './keep-protection.ts';
import { isSharedWithPeer } from './shared-with-peer.ts';
import { takeAttached } from './take-attached.ts';

/** The items that officers of this authority record by hand. */
export function recordableItems(context: CaseContext): readonly ItemId[] {
  return ownItems(context).flatMap(({ item }) => (isRecordedByHand(item) ? [item] : []));
}

function assertOurs(context: CaseContext, { item }: RecordEntry): CatalogueItem {
  const found = ownItems(context).find((one) => one.item === item);
  if (!found)
    throw new SamsynError('input.unknown-item', 'no item that this authority gives', '$.item');
  if (!isRecordedByHand(item))
    throw new SamsynError('case.not-recorded-by-hand', 'the item comes of another act', '$.item');
  return found;
}

/** @throws SamsynError `guard.stop-untold` for a stop in a case that both authorities have */
function assertTold(context: CaseContext, item: ItemId, shared: boolean): void {
  const { code, reason, stops } = stopUntold;
  if (!context.guardsLeftOut.has(code) && stops({ item, shared }))
    throw new SamsynError(code, reason, '$.item');
}

/** Who is masked stays so until an officer who is cleared for the person says otherwise. */
async function followProtection(
  context: CaseContext,
  tx: Tx,
  { officer, found, entry }: { officer: Officer; found: OwnCase; entry: ItemEntry },
): Promise<void> {
  if (String(entry.item) !== 'protection-marking') return;
  if (found.protection !== 'none' && !found.cleared)
    throw new SamsynError(
      'access.forbidden',
      'the person has a protected identity; only a cleared officer changes the protection',
    );
  await keepProtection(context, tx, found.key, [...found.entries, entry], officer.officerId);
}

/**
 * An officer adds a value of an item that the officer's authority holds. Entries are only added:
 * the latest stands, and all are seen.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `input.unknown-item`, `input.schema`,
 * `input.not-a-date`, `input.too-large`, `case.not-recorded-by-hand`, `case.as-of-in-future`,
 * `case.document-digest`, `document.*`
 */
export async function recordEntry(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  given: RecordEntry,
): Promise<void> {
  if (!hasRight(officer.roles, 'record-entries'))
    throw new SamsynError('access.forbidden', 'your role does not record entries');
  const document = given.document && (await takeAttached(context, officer, caseId, given.document));
  await record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    const item = assertOurs(context, given);
    assertTold(context, item.item, await isSharedWithPeer(tx, found.key));
    const entry = await addEntry(context, tx, found, {
      item,
      value: given.value,
      source: given.source,
      asOf: given.asOf,
      ...(document && { document }),
    });
    await followProtection(context, tx, { officer, found, entry });
    await addCaseEvent(context, tx, found.key, {
      kind: 'entry-recorded',
      officer: officer.name,
      items: [item.item],
    });
    const line = await ledger.add({
      event: 'case.entry-recorded',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: {
        entryId: entry.entryId,
        item: item.item,
        source: given.source.kind,
        asOf: given.asOf,
        document: document?.digest ?? null,
      },
    });
    return { line, result: undefined };
  });
}
