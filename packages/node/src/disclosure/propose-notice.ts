// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import { goesByItself, ownItems } from '../case/by-hand.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { isSharedWithPeer } from '../case/shared-with-peer.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { propose } from './propose.ts';

/** Own items that the case holds a value of, and that go by themselves. */
export function givableItems(
  context: CaseContext,
  { entries }: Pick<LoadedCase, 'entries'>,
): readonly ItemId[] {
  const held = new Set(
    entries.filter(({ receivedWith }) => receivedWith === undefined).map(({ item }) => item),
  );
  return ownItems(context).flatMap(({ item }) =>
    held.has(item) && goesByItself(item) ? [item] : [],
  );
}

function assertGivable(
  context: CaseContext,
  found: LoadedCase,
  items: readonly ItemId[],
): readonly ItemId[] {
  if (new Set(items).size !== items.length)
    throw new SamsynError('input.schema', 'an item stands twice', 'items');
  const givable = new Set(givableItems(context, found));
  const stray = items.find((item) => !givable.has(item));
  if (stray !== undefined)
    throw new SamsynError('input.unknown-item', 'the case holds no such item to give', stray);
  return items;
}

/**
 * An officer proposes to give items of the officer's own choice on own initiative: each is frozen
 * and assessed. Open at both authorities, whatever the state of the case, once both have it.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `input.schema`, `input.unknown-item`
 * naming the item, `disclosure.recipient-lacks-case`
 */
export async function proposeNotice(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  chosen: readonly ItemId[],
): Promise<DisclosureId> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not send');
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    if (!(await isSharedWithPeer(tx, found.key)))
      throw new SamsynError(
        'disclosure.recipient-lacks-case',
        'the other authority does not have the case',
        'caseId',
      );
    const items = assertGivable(context, found, chosen);
    const disclosureId = await propose(context, tx, found, {
      purpose: 'notice',
      mode: 'push',
      handingOver: false,
      ground: null,
      requestId: null,
      items: items.map((item) => ({ item, need: null, asked: 'not-asked' })),
      drawnUp: [],
      openedBy: officer.name,
    });
    await addCaseEvent(context, tx, found.key, {
      kind: 'notice-proposed',
      officer: officer.name,
      items,
      disclosureId,
    });
    const line = await ledger.add({
      event: 'disclosure.proposed',
      actor: actorOf(officer),
      caseId,
      content: { disclosureId, purpose: 'notice', items },
    });
    return { line, result: disclosureId };
  });
}
