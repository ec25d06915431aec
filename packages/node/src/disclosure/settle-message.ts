// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, legalDay } from '@samsyn/terms';
import type { Facts } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Reader, Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { insertEntries } from '../case/entries.ts';
import { isOnItsWayToPeer, isSharedWithPeer } from '../case/shared-with-peer.ts';
import { loadCase } from '../case/load-case.ts';
import type { LoadedCase } from '../case/load-case.ts';
import type { MessageOnItsWay } from '../delivery/delivery-context.ts';
import { loadDisclosureIn } from './load-disclosure.ts';
import type { DisclosureInCase, LoadedDisclosure, LoadedItem } from './load-disclosure.ts';
import { lockDisclosure } from './lock-disclosure.ts';
import { assessAgain } from './refresh-items.ts';

/** The items of a message with the values it was made of; what was recorded later is not in it. */
function itemsSentWith({ messageId }: MessageOnItsWay, { items }: LoadedDisclosure) {
  return items.flatMap((item) => {
    if (item.sent?.messageId !== messageId) return [];
    const sent = new Set(item.sent.entryIds);
    return [{ ...item, entries: item.entries.filter(({ entryId }) => sent.has(entryId)) }];
  });
}

/** The disclosure that a message is of, with the items of the message alone, and the case. */
async function loadSent(
  db: Reader,
  message: MessageOnItsWay,
): Promise<DisclosureInCase<LoadedCase>> {
  const { found, disclosure } = await loadDisclosureIn(db, message.disclosureId, ({ caseId }) =>
    loadCase(db, caseId),
  );
  return { found, disclosure: { ...disclosure, items: itemsSentWith(message, disclosure) } };
}

/** The item asked about again; undefined when the law cannot answer, which permits nothing. */
function askAgain(
  context: CaseContext,
  found: LoadedCase,
  disclosure: LoadedDisclosure,
  item: LoadedItem,
  asThen: Facts = {},
): LoadedItem | undefined {
  try {
    return assessAgain(context, found, disclosure, item, legalDay(context.clock()), asThen);
  } catch (error) {
    if (isSamsynError(error)) return undefined;
    throw error;
  }
}

/** A stop that went after a handover has nowhere to go when that is taken back. */
async function reachesPeer(db: Reader, key: LoadedCase['key']): Promise<boolean> {
  return (await isSharedWithPeer(db, key)) || isOnItsWayToPeer(db, key);
}

/** What the arrival of a handover or a return itself changes in the case that it is about. */
const movedByArrival = [
  'contact-with-person',
  'enforcement-basis',
  'handover-ground',
  'recipient-handles',
];

/** For a message that has arrived before: the facts that it moved itself, as they were when it went. */
function beforeArrival({ kind, state }: MessageOnItsWay, { question }: LoadedItem): Facts {
  if (state !== 'delivered' || (kind !== 'handover' && kind !== 'return')) return {};
  return Object.fromEntries(
    movedByArrival.flatMap((name) => {
      const then = question.facts[name];
      return then === undefined ? [] : [[name, then]];
    }),
  );
}

/**
 * Whether every item in a message may still go by the law and the case as they are now. Of one that
 * was delivered and is to be posted again, what its own arrival changed is taken as it was.
 */
export async function mayStillGo(context: CaseContext, message: MessageOnItsWay): Promise<boolean> {
  const { found, disclosure } = await loadSent(context.db, message);
  if (message.kind === 'stop' && !(await reachesPeer(context.db, found.key))) return false;
  return disclosure.items.every(
    (item) =>
      askAgain(context, found, disclosure, item, beforeArrival(message, item))?.status === 'ready',
  );
}

async function takeBack(tx: Tx, message: MessageOnItsWay, item: LoadedItem): Promise<void> {
  await tx
    .updateTable('disclosure_items')
    .set({
      sent_with: null,
      sent_entries: null,
      word: null,
      word_officer: null,
      word_at: null,
      word_on: null,
      word_reasons: null,
      question: JSON.stringify(item.question),
      assessment: JSON.stringify(item.assessment),
    })
    .where('person_id', '=', message.personId)
    .where('disclosure_id', '=', message.disclosureId)
    .where('item', '=', item.item)
    .execute();
}

/**
 * Puts the items of a message that was withdrawn, or that the recipient refused, back where they
 * wait, assessed as of now; the request that it carried is no longer sent. The words given on them
 * fall: they were given on another assessment.
 */
export async function reopenReturned(
  context: CaseContext,
  tx: Tx,
  message: MessageOnItsWay,
): Promise<void> {
  await lockDisclosure(tx, message.disclosureId);
  const { found, disclosure } = await loadSent(tx, message);
  for (const item of disclosure.items)
    await takeBack(tx, message, askAgain(context, found, disclosure, item) ?? item);
  await tx
    .updateTable('disclosures')
    .set({ state: 'open' })
    .where('person_id', '=', message.personId)
    .where('disclosure_id', '=', message.disclosureId)
    .execute();
  if (disclosure.purpose !== 'request' || disclosure.requestId === null) return;
  await tx
    .updateTable('requests')
    .set({ state: 'proposed' })
    .where('person_id', '=', message.personId)
    .where('request_id', '=', disclosure.requestId)
    .execute();
}

/** What the act itself drew up joins the case once the other authority has it. */
export async function keepDrawnUp(
  context: CaseContext,
  tx: Tx,
  { personId, caseId, disclosureId, messageId }: MessageOnItsWay,
): Promise<void> {
  const rows = await tx
    .selectFrom('disclosures as d')
    .innerJoin('disclosure_items as i', (join) =>
      join
        .onRef('i.person_id', '=', 'd.person_id')
        .onRef('i.disclosure_id', '=', 'd.disclosure_id'),
    )
    .select(['i.item', 'd.drawn_up'])
    .where('d.person_id', '=', personId)
    .where('d.disclosure_id', '=', disclosureId)
    .where('i.sent_with', '=', messageId)
    .where('d.drawn_up', '!=', sql<never>`'[]'::jsonb`)
    .execute();
  const entries = rows.flatMap(({ item, drawn_up: drawnUp }) =>
    drawnUp.filter((entry) => entry.item === item),
  );
  await insertEntries(tx, { personId, caseId }, entries, context.clock());
}
