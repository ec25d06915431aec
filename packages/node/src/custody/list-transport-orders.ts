// SPDX-License-Identifier: EUPL-1.2
import { hasRight, latestEntry, standingStops } from '@samsyn/casework';
import { TransportOrder } from '@samsyn/contract';
import { SamsynError, legalDay, limits } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';

/** 10 kap. 19 c § UtlL at the Migration Agency, 29 a § polislagen at the Police. */
const items = {
  migration: { order: 'transport-order', answer: 'transport-answer-to-migration' },
  police: { order: 'transport-order-police', answer: 'transport-answer' },
} as const;

function answerIn({ entries }: LoadedCase, answerItem: string, orderId: string) {
  const answer = latestEntry(entries, answerItem);
  const at = (entryId: string) => entries.findIndex((one) => one.entryId === entryId);
  if (!answer || at(answer.entryId) < at(orderId)) return null;
  return { answer: answer.value['answer'], plannedOn: answer.value['plannedOn'] ?? null };
}

function orderIn(
  found: LoadedCase,
  { order, answer }: { readonly order: string; readonly answer: string },
  today: PlainDate,
): TransportOrder | undefined {
  const told = latestEntry(found.entries, order);
  if (!told || String(told.value['validUntil'] ?? '') < today) return undefined;
  const { value } = told;
  const isProtected = found.protection !== 'none';
  const need = (name: string) => (isProtected ? null : (value[name] ?? null));
  return TransportOrder.parse({
    orderId: told.entryId,
    number: found.number,
    orderedOn: told.asOf,
    validUntil: value['validUntil'],
    cancelledOn: value['cancelledOn'] ?? null,
    ground: value['decisionReference'] ?? value['detentionGround'] ?? '',
    protected: isProtected,
    destination: need('destination'),
    risk: need('risk'),
    medicineDuringTravel: need('medicineDuringTravel'),
    language: need('language'),
    answer: answerIn(found, answer, told.entryId),
    stopped: standingStops(found.entries).standing.length > 0,
  });
}

async function casesWithOrder({ db }: CaseContext, order: string) {
  return db
    .selectFrom('entries')
    .select('case_id')
    .select(({ fn }) => fn.max('known_at').as('at'))
    .where('item', '=', order)
    .groupBy('case_id')
    .orderBy('at', 'desc')
    .limit(limits.listPageMax + 1)
    .execute();
}

/**
 * The transport orders of this authority that have not run out, the latest told first, as their
 * carrier may see them: the case number and what the transport must cope with, never who it is. Of a
 * protected person not even that. Recorded.
 * @throws SamsynError `access.forbidden`
 */
export async function listTransportOrders(
  context: CaseContext,
  officer: Officer,
): Promise<{ readonly orders: TransportOrder[]; readonly more: boolean }> {
  if (!hasRight(officer.roles, 'read-transport-orders'))
    throw new SamsynError('access.forbidden', 'your role does not carry out transports');
  const own = items[context.own.authority.role];
  const rows = await casesWithOrder(context, own.order);
  const today = legalDay(context.clock());
  const orders: TransportOrder[] = [];
  const shown: string[] = [];
  for (const { case_id: caseId } of rows.slice(0, limits.listPageMax)) {
    const order = orderIn(await loadCase(context.db, caseId), own, today);
    if (!order) continue;
    orders.push(order);
    shown.push(caseId);
  }
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { shown },
  });
  return { orders, more: rows.length > limits.listPageMax };
}
