// SPDX-License-Identifier: EUPL-1.2
import type { AskIndividually, ReviewRequestItem } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { ItemId, SamsynError } from '@samsyn/terms';
import type { DisclosureId, RequestId } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { isThePeersToGive } from '../case/crosses.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { requestEntries } from './drawn-up-entries.ts';
import { loadRequest } from '../case/load-request.ts';
import type { LoadedRequest } from '../case/load-request.ts';
import { insertRequest } from '../case/new-request.ts';
import { propose } from './propose.ts';

function assertMayAsk(officer: Officer): void {
  if (!hasRight(officer.roles, 'ask'))
    throw new SamsynError('access.forbidden', 'your role does not ask for information');
}

async function findPrepared(
  tx: Tx,
  officer: Officer,
  requestId: string,
): Promise<{ request: LoadedRequest; found: OwnCase }> {
  await tx
    .selectFrom('requests')
    .select('request_id')
    .where('request_id', '=', requestId)
    .forUpdate()
    .execute();
  const request = await loadRequest(tx, requestId);
  const found = await findOwnCase(tx, officer, request.key.caseId, 'request');
  if (request.direction !== 'out' || request.state !== 'prepared') {
    throw new SamsynError(
      'disclosure.closed',
      'the request is not under review any more',
      'requestId',
    );
  }
  return { request, found };
}

function changeOf(review: ReviewRequestItem): { need?: string; struck?: boolean } {
  switch (review.kind) {
    case 'need':
      return { need: review.need, struck: false };
    case 'strike':
      return { struck: true };
    case 'restore':
      return { struck: false };
  }
}

/**
 * The officer's own need for one item of a prepared request, or the item struck or restored.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`, `input.unknown-item`
 */
export async function reviewRequest(
  context: CaseContext,
  officer: Officer,
  requestId: string,
  review: ReviewRequestItem,
): Promise<void> {
  assertMayAsk(officer);
  await record(context, async (tx, ledger) => {
    const { request, found } = await findPrepared(tx, officer, requestId);
    if (!request.items.some((item) => item.item === review.item)) {
      throw new SamsynError('input.unknown-item', 'the request has no such item', 'item');
    }
    await tx
      .updateTable('request_items')
      .set(changeOf(review))
      .where('person_id', '=', found.key.personId)
      .where('request_id', '=', requestId)
      .where('item', '=', review.item)
      .execute();
    const line = await ledger.add({
      event: 'request.edited',
      actor: actorOf(officer),
      caseId: found.key.caseId,
      content: { requestId, item: review.item, change: review.kind },
    });
    return { line, result: undefined };
  });
}

function itemsToAsk(request: LoadedRequest): readonly ItemId[] {
  const asked = request.items.filter((item) => !item.struck);
  for (const item of asked) {
    if (item.need === null)
      throw new SamsynError('disclosure.need-missing', 'the need is not stated', item.item);
  }
  if (asked.length === 0)
    throw new SamsynError('disclosure.nothing-to-send', 'every item is struck', 'items');
  return asked.map((item) => item.item);
}

/**
 * Makes a reviewed request ready to go: the asking says something of the person too, so it is a
 * disclosure of its own, assessed like any other.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`,
 * `disclosure.need-missing` naming the item, `disclosure.nothing-to-send`
 */
export async function proposeRequest(
  context: CaseContext,
  officer: Officer,
  requestId: string,
): Promise<DisclosureId> {
  assertMayAsk(officer);
  return record(context, async (tx, ledger) => {
    const { request, found } = await findPrepared(tx, officer, requestId);
    const items = itemsToAsk(request);
    const disclosureId = await propose(context, tx, found, {
      purpose: 'request',
      mode: 'push',
      handingOver: false,
      ground: null,
      requestId,
      items: [{ item: ItemId.parse('information-request'), need: null, asked: 'not-asked' }],
      drawnUp: requestEntries(context, found.number, items, { officer, at: context.clock() }),
      openedBy: officer.name,
    });
    await tx
      .updateTable('requests')
      .set({ state: 'proposed', officer_name: officer.name, disclosure_id: disclosureId })
      .where('person_id', '=', found.key.personId)
      .where('request_id', '=', requestId)
      .execute();
    const line = await ledger.add({
      event: 'disclosure.proposed',
      actor: actorOf(officer),
      caseId: found.key.caseId,
      content: { disclosureId, purpose: 'request', requestId, items },
    });
    return { line, result: disclosureId };
  });
}

/** Items of the other authority's that can be asked for by themselves. */
export function askableItems(context: CaseContext): readonly ItemId[] {
  return [...context.lawbook.catalogue.items.values()]
    .filter(
      (item) =>
        isThePeersToGive(context, item) && item.handover !== 'none' && item.handover !== 'core',
    )
    .map((item) => item.item);
}

/**
 * One item asked for by itself, with its reason.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `input.unknown-item`,
 * `disclosure.not-competent` before the case has been handed over
 */
export async function askIndividually(
  context: CaseContext,
  officer: Officer,
  caseId: string,
  { item, need }: AskIndividually,
): Promise<RequestId> {
  assertMayAsk(officer);
  if (!askableItems(context).includes(item)) {
    throw new SamsynError('input.unknown-item', 'this item cannot be asked for', 'item');
  }
  return record(context, async (tx, ledger) => {
    const found = await findOwnCase(tx, officer, caseId);
    if (found.state === 'open' || found.state === 'handover-open') {
      throw new SamsynError(
        'disclosure.not-competent',
        'the case has not been handed over to you',
        'caseId',
      );
    }
    const requestId = await insertRequest(tx, {
      ...found.key,
      requestId: context.newId(),
      kind: 'individual',
      direction: 'out',
      state: 'prepared',
      officerName: officer.name,
      at: context.clock(),
      items: [{ item, asked: 'individual', need }],
    });
    const line = await ledger.add({
      event: 'request.prepared',
      actor: actorOf(officer),
      caseId,
      content: { requestId, item, kind: 'individual' },
    });
    return { line, result: requestId };
  });
}
