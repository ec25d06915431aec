// SPDX-License-Identifier: EUPL-1.2
import { isCarriedAsStop, withoutStruck } from '@samsyn/casework';
import type { ItemId } from '@samsyn/terms';
import type { Ledger, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseKey } from '../case/case-events.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { dispatchWithin } from '../disclosure/dispatch.ts';
import { loadDisclosure } from '../disclosure/load-disclosure.ts';
import { lockDisclosure } from '../disclosure/lock-disclosure.ts';
import { tellPeer } from './tell-peer.ts';

/** Items of the stops' lane that the case holds a value of its own of, not struck and not given. */
async function untoldItems(tx: Tx, { key, entries }: LoadedCase): Promise<readonly ItemId[]> {
  const rows = await tx
    .selectFrom('disclosure_items')
    .select('sent_entries')
    .where('person_id', '=', key.personId)
    .where('sent_entries', 'is not', null)
    .execute();
  const given = new Set(rows.flatMap(({ sent_entries: sent }) => sent ?? []));
  return withoutStruck(entries)
    .filter(({ receivedWith, entryId }) => receivedWith === undefined && !given.has(entryId))
    .flatMap(({ item }) => (isCarriedAsStop(item) ? item : []));
}

/** Open notices of the case, with the items of each that have not gone. */
async function openNotices(tx: Tx, key: CaseKey): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx
    .selectFrom('disclosures as d')
    .innerJoin('disclosure_items as i', (join) =>
      join
        .onRef('i.person_id', '=', 'd.person_id')
        .onRef('i.disclosure_id', '=', 'd.disclosure_id'),
    )
    .select(['d.disclosure_id', 'i.item'])
    .where('d.person_id', '=', key.personId)
    .where('d.case_id', '=', key.caseId)
    .where('d.purpose', '=', 'notice')
    .where('d.state', '=', 'open')
    .where('i.sent_with', 'is', null)
    .orderBy('d.opened_at')
    .execute();
  const items = new Map<string, readonly string[]>();
  for (const { disclosure_id: id, item } of rows) items.set(id, [...(items.get(id) ?? []), item]);
  return items;
}

/**
 * Once the other authority has taken the handover, it is told every stop and every end of one that
 * the handover did not bring: what was told before had nowhere to go, or was taken back. Each is
 * assessed now; what the law says `must` go goes by itself, in the transaction that keeps the
 * handover's receipt, and the rest waits as an open notice.
 */
export async function tellUntoldStops(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  key: CaseKey,
): Promise<void> {
  const found = await loadCase(tx, key.caseId);
  const waiting = new Set<string>();
  for (const [disclosureId, items] of await openNotices(tx, key)) {
    if (!items.some(isCarriedAsStop)) continue;
    for (const item of items) waiting.add(item);
    await lockDisclosure(tx, disclosureId);
    const disclosure = await loadDisclosure(tx, disclosureId, found.entries);
    await dispatchWithin(context, tx, ledger, found, disclosure, { actor: 'node' });
  }
  const items = (await untoldItems(tx, found)).filter((item) => !waiting.has(item));
  await tellPeer(context, tx, ledger, found, undefined, { items });
}
