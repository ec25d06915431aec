// SPDX-License-Identifier: EUPL-1.2
import type { ItemId } from '@samsyn/terms';
import type { Ledger, Tx } from '../audit/record.ts';
import { ownItems } from '../case/by-hand.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { isSharedWithPeer } from '../case/shared-with-peer.ts';
import { dispatchWithin } from '../disclosure/dispatch.ts';
import { loadDisclosure } from '../disclosure/load-disclosure.ts';
import { propose } from '../disclosure/propose.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

/**
 * Brings what an act has told before the law, item by item, when the other authority has the case
 * too. What the law says `must` go goes by itself in the same transaction; the rest waits as an
 * open notice for the officer's judgment and word.
 */
export async function tellPeer(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  found: LoadedCase,
  officer: Officer,
  told: readonly ItemId[],
): Promise<void> {
  const ours = new Set(ownItems(context).map(({ item }) => item));
  const items = [...new Set(told)].filter((item) => ours.has(item));
  if (items.length === 0 || !(await isSharedWithPeer(tx, found.key))) return;
  for (const item of items) {
    const disclosureId = await propose(context, tx, found, {
      purpose: 'notice',
      mode: 'push',
      handingOver: false,
      ground: null,
      requestId: null,
      items: [{ item, need: null, asked: 'not-asked' }],
      drawnUp: [],
      openedBy: officer.name,
    });
    await addCaseEvent(context, tx, found.key, {
      kind: 'notice-proposed',
      officer: officer.name,
      items: [item],
      disclosureId,
    });
    await ledger.add({
      event: 'disclosure.proposed',
      actor: actorOf(officer),
      caseId: found.key.caseId,
      content: { disclosureId, purpose: 'notice', items: [item] },
    });
    const disclosure = await loadDisclosure(tx, disclosureId);
    await dispatchWithin(context, tx, ledger, found, disclosure, {
      actor: actorOf(officer),
      officerName: officer.name,
    });
  }
}
