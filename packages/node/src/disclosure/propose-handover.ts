// SPDX-License-Identifier: EUPL-1.2
import type { HandoverGround } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { DisclosureId, ItemId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { isOursToGive } from '../case/crosses.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { handoverEntries } from './drawn-up-entries.ts';
import { propose } from './propose.ts';

/** The items that the sender may give with the handover itself, by the agreed catalogue. */
function coreItems(context: CaseContext): readonly ItemId[] {
  return [...context.lawbook.catalogue.items.values()]
    .filter((item) => item.handover === 'core' && isOursToGive(context, item))
    .map((item) => item.item);
}

/**
 * An officer proposes to hand the case over on a ground of 12 kap. 14 a § UtlL: the core items are
 * frozen and assessed.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.not-competent` when the
 * case is not this authority's to hand over, `disclosure.already-pending`
 */
export async function proposeHandover(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  ground: HandoverGround,
): Promise<DisclosureId> {
  if (!hasRight(officer.roles, 'hand-over')) {
    throw new SamsynError('access.forbidden', 'your role does not hand cases over');
  }
  return record(context, async (tx, ledger) => {
    await lockCase(tx, caseId);
    const found = await findOwnCase(tx, officer, caseId);
    if (found.state === 'handover-open') {
      throw new SamsynError(
        'disclosure.already-pending',
        'a handover of this case is open already',
        'caseId',
      );
    }
    if (found.state !== 'open') {
      throw new SamsynError(
        'disclosure.not-competent',
        'the case is not with this authority to hand over',
        'caseId',
      );
    }
    const items = coreItems(context);
    if (items.length === 0)
      throw new SamsynError(
        'disclosure.not-competent',
        'this authority hands no cases over by the catalogue',
        'caseId',
      );
    const disclosureId = await propose(context, tx, found, {
      purpose: 'handover',
      mode: 'push',
      handingOver: true,
      ground,
      requestId: null,
      items: items.map((item) => ({ item, need: null, asked: 'not-asked' })),
      drawnUp: handoverEntries(
        context,
        { ground, protection: found.protection },
        { officer, at: context.clock() },
      ),
      openedBy: officer.name,
    });
    await addCaseEvent(context, tx, found.key, {
      kind: 'handover-proposed',
      officer: officer.name,
      items,
      disclosureId,
    });
    const line = await ledger.add({
      event: 'disclosure.proposed',
      actor: actorOf(officer),
      caseId,
      content: { disclosureId, purpose: 'handover', ground, items },
    });
    return { line, result: disclosureId };
  });
}
