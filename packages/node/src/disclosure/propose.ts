// SPDX-License-Identifier: EUPL-1.2
import type { DisclosurePurpose } from '@samsyn/contract';
import { DisclosureId, SamsynError, legalDay } from '@samsyn/terms';
import type { CatalogueItem, ItemEntry, ItemId } from '@samsyn/terms';
import { requireAgreed } from '../agreement/require-agreed.ts';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { assess } from './assess.ts';
import { freezeQuestion } from './freeze-question.ts';
import type { Asking, Occasion } from './freeze-question.ts';

export interface ProposedItem extends Asking {
  readonly item: ItemId;
}

export interface Proposal extends Omit<Occasion, 'date'> {
  readonly purpose: DisclosurePurpose;
  readonly requestId: string | null;
  readonly items: readonly ProposedItem[];
  readonly drawnUp: readonly ItemEntry[];
  readonly openedBy: string;
}

function catalogueItem(context: CaseContext, item: ItemId): CatalogueItem {
  const found = context.lawbook.catalogue.items.get(item);
  if (!found) throw new SamsynError('law.not-in-catalogue', 'the catalogue has no such item', item);
  return found;
}

/**
 * Freezes what is to be decided (which items, about whom, to whom, why, on which day) and assesses
 * each item by the law of that day. Nothing is sent.
 * @throws SamsynError `agreement.not-agreed` for a catalogue that both have not signed
 */
export async function propose(
  context: CaseContext,
  tx: Tx,
  found: LoadedCase,
  proposal: Proposal,
): Promise<DisclosureId> {
  await requireAgreed(tx, 'catalogue', context.lawbook.catalogueHash);
  const disclosureId = DisclosureId.parse(context.newId());
  const now = context.clock();
  const date = legalDay(now);
  const occasion = { ...proposal, date };
  await tx
    .insertInto('disclosures')
    .values({
      person_id: found.key.personId,
      disclosure_id: disclosureId,
      case_id: found.key.caseId,
      purpose: proposal.purpose,
      state: 'open',
      ground: proposal.ground,
      drawn_up: JSON.stringify(proposal.drawnUp),
      law_date: date,
      recipient: context.peer.authority.id,
      request_id: proposal.requestId,
      opened_by: proposal.openedBy,
      opened_at: now,
    })
    .execute();
  for (const { item, need, asked } of proposal.items) {
    const question = freezeQuestion(context, found, catalogueItem(context, item), occasion, {
      need,
      asked,
    });
    await tx
      .insertInto('disclosure_items')
      .values({
        person_id: found.key.personId,
        disclosure_id: disclosureId,
        item,
        question: JSON.stringify(question),
        assessment: JSON.stringify(assess(context, question, [])),
        need,
      })
      .execute();
  }
  return disclosureId;
}
