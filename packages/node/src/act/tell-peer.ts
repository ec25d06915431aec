// SPDX-License-Identifier: EUPL-1.2
import { isCarriedAsStop } from '@samsyn/casework';
import type { ItemId } from '@samsyn/terms';
import { isAgreed } from '../agreement/is-agreed.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import { ownItems } from '../case/by-hand.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { isOnItsWayToPeer, isSharedWithPeer } from '../case/shared-with-peer.ts';
import { dispatchWithin } from '../disclosure/dispatch.ts';
import { keepWord } from '../disclosure/keep-word.ts';
import { loadDisclosure } from '../disclosure/load-disclosure.ts';
import type { LoadedDisclosure } from '../disclosure/load-disclosure.ts';
import { propose } from '../disclosure/propose.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

/** What an act has told, and whether doing it was the officer's word that it may go. */
export interface Told {
  readonly items: readonly ItemId[];
  readonly toldOnAct?: boolean;
}

async function proposeAlone(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  found: LoadedCase,
  officer: Officer | undefined,
  item: ItemId,
): Promise<LoadedDisclosure> {
  const disclosureId = await propose(context, tx, found, {
    purpose: 'notice',
    mode: 'push',
    handingOver: false,
    ground: null,
    requestId: null,
    items: [{ item, need: null, asked: 'not-asked' }],
    drawnUp: [],
    openedBy: officer?.name ?? context.own.authority.name.sv,
  });
  await addCaseEvent(context, tx, found.key, {
    kind: 'notice-proposed',
    ...(officer && { officer: officer.name }),
    items: [item],
    disclosureId,
  });
  await ledger.add({
    event: 'disclosure.proposed',
    actor: officer ? actorOf(officer) : 'node',
    caseId: found.key.caseId,
    content: { disclosureId, purpose: 'notice', items: [item] },
  });
  return loadDisclosure(tx, disclosureId, found.entries);
}

/**
 * Brings what an act has told before the law, item by item, when the other authority has the case
 * too. What the law says `must` go goes by itself in the same transaction, and so does what it says
 * `may` when the act is the officer's word; the rest waits as an open notice. While no catalogue is
 * agreed the act stands and nothing is told. Without an officer it is the node that tells what
 * follows from law by itself.
 */
export async function tellPeer(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  found: LoadedCase,
  officer: Officer | undefined,
  { items: told, toldOnAct = false }: Told,
): Promise<void> {
  if (!(await isAgreed(tx, 'catalogue', context.lawbook.catalogueHash))) return;
  const ours = new Set(ownItems(context).map(({ item }) => item));
  const shared = await isSharedWithPeer(tx, found.key);
  const underWay = !shared && (await isOnItsWayToPeer(tx, found.key));
  for (const item of new Set(told)) {
    if (!ours.has(item) || !(shared || (underWay && isCarriedAsStop(item)))) continue;
    let disclosure = await proposeAlone(context, tx, ledger, found, officer, item);
    if (officer && toldOnAct && disclosure.items[0]?.assessment.outcome === 'may') {
      await keepWord(context, tx, ledger, officer, disclosure, { item, word: 'send' });
      disclosure = await loadDisclosure(tx, disclosure.disclosureId, found.entries);
    }
    await dispatchWithin(context, tx, ledger, found, disclosure, {
      actor: officer ? actorOf(officer) : 'node',
      ...(officer && { officerName: officer.name }),
    });
  }
}
