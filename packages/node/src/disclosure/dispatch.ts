// SPDX-License-Identifier: EUPL-1.2
import { hasRight, isCarriedAsStop } from '@samsyn/casework';
import { SamsynError, legalDay } from '@samsyn/terms';
import type { CaseEventKind, ItemId, MessageBody, PlainDate } from '@samsyn/terms';
import { sql } from 'kysely';
import { requireAgreed } from '../agreement/require-agreed.ts';
import { record } from '../audit/record.ts';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { queueMessage } from '../delivery/queue-message.ts';
import type { QueuedMessage } from '../delivery/queue-message.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { replayReceipt } from './assess.ts';
import { buildBody } from './build-body.ts';
import { findOwnDisclosure } from './find-own-disclosure.ts';
import { isSettled } from './item-status.ts';
import type { LoadedDisclosure } from './load-disclosure.ts';
import { lockDisclosure } from './lock-disclosure.ts';
import { mayDispatch } from './may-dispatch.ts';
import { refreshItems } from './refresh-items.ts';

const sentEvent: Readonly<Record<MessageBody['kind'], CaseEventKind>> = {
  handover: 'handover-sent',
  request: 'request-sent',
  answer: 'answer-sent',
  notice: 'notice-sent',
  stop: 'stop-sent',
  return: 'return-sent',
};

/** Keeps with which message each item went, and the entries that went with it. */
async function nameSent(
  tx: Tx,
  { key, disclosureId, items }: LoadedDisclosure,
  sent: readonly ItemId[],
  messageId: string,
): Promise<void> {
  const named = items
    .filter(({ item }) => sent.includes(item))
    .map(({ item, entries }) => ({ item, entries: entries.map(({ entryId }) => entryId) }));
  await sql`
    update disclosure_items i
       set sent_with = ${messageId},
           sent_entries = array(select jsonb_array_elements_text(named.entries)::uuid)
      from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as named (item text, entries jsonb)
     where i.person_id = ${key.personId} and i.disclosure_id = ${disclosureId}
       and i.item = named.item`.execute(tx);
}

async function markSent(
  tx: Tx,
  disclosure: LoadedDisclosure,
  sent: readonly ItemId[],
  messageId: string,
) {
  await nameSent(tx, disclosure, sent, messageId);
  const settled = disclosure.items.every(
    (item) => sent.includes(item.item) || isSettled(item.status),
  );
  const whole = disclosure.purpose !== 'answer' || settled;
  await tx
    .updateTable('disclosures')
    .set({ state: whole ? 'closed' : 'open' })
    .where('person_id', '=', disclosure.key.personId)
    .where('disclosure_id', '=', disclosure.disclosureId)
    .execute();
  if (disclosure.purpose === 'request' && disclosure.requestId !== null) {
    await tx
      .updateTable('requests')
      .set({ state: 'sent' })
      .where('person_id', '=', disclosure.key.personId)
      .where('request_id', '=', disclosure.requestId)
      .execute();
  }
}

interface SentMessage {
  readonly queued: QueuedMessage;
  readonly kind: MessageBody['kind'];
  readonly sent: readonly ItemId[];
}

/** A disclosure as the messages it goes in: of a notice, the stops by themselves. */
function inMessages(disclosure: LoadedDisclosure): readonly LoadedDisclosure[] {
  if (disclosure.purpose !== 'notice') return [disclosure];
  const { stops = [], rest = [] } = Object.groupBy(disclosure.items, ({ item }) =>
    isCarriedAsStop(item) ? 'stops' : 'rest',
  );
  return [stops, rest]
    .filter((items) => items.length > 0)
    .map((items) => ({ ...disclosure, items }));
}

/**
 * Builds and queues the messages of what may go, and marks it sent: the decision, its ledger line
 * and the queued messages are one transaction. The items have been assessed just before.
 */
async function send(
  context: CaseContext,
  tx: Tx,
  found: LoadedCase,
  disclosure: LoadedDisclosure,
  date: PlainDate,
): Promise<readonly SentMessage[]> {
  const messages: SentMessage[] = [];
  for (const part of inMessages(disclosure)) {
    const sent = part.items.filter(({ status }) => status === 'ready').map(({ item }) => item);
    const body = await buildBody(context, tx, found, part);
    const queued = await queueMessage(context, tx, {
      ...disclosure.key,
      disclosureId: disclosure.disclosureId,
      lawDate: date,
      catalogueHash: context.lawbook.catalogueHash,
      ruleSetHash: context.lawbook.ruleSetOn(date).hash,
      body,
    });
    await markSent(tx, disclosure, sent, queued.messageId);
    messages.push({ queued, kind: body.kind, sent });
  }
  return messages;
}

export interface Sender {
  /** As the ledger names the actor. */
  readonly actor: string;
  /** The officer whose act it is; absent when the law's `must` goes by itself. */
  readonly officerName?: string;
  /** The items that the officer saw as going. */
  readonly seen?: readonly ItemId[];
}

/** What goes is what the officer saw as going, no more and no less. */
function assertAsSeen(disclosure: LoadedDisclosure, seen: readonly ItemId[]): void {
  const going = new Set(
    disclosure.items.filter(({ status }) => status === 'ready').map(({ item }) => item),
  );
  if (going.size !== seen.length || seen.some((item) => !going.has(item)))
    throw new SamsynError(
      'disclosure.changed',
      'other items would go now than those you saw; look again',
      'items',
    );
}

/** Sends what may go of a disclosure inside a transaction; undefined when nothing may. */
export async function dispatchWithin(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  found: LoadedCase,
  stored: LoadedDisclosure,
  sender: Sender,
): Promise<WrittenLine | undefined> {
  await requireAgreed(tx, 'catalogue', context.lawbook.catalogueHash);
  const date = legalDay(context.clock());
  const disclosure = await refreshItems(context, tx, found, stored, date);
  if (sender.seen) assertAsSeen(disclosure, sender.seen);
  if (!mayDispatch(disclosure)) return undefined;
  let line: WrittenLine | undefined;
  for (const message of await send(context, tx, found, disclosure, date))
    line = await recordSent(context, tx, ledger, disclosure, message, sender);
  return line;
}

/**
 * Each decision by which an item went is a line of its own, so that one can be shown without the
 * others; then the line of the sending.
 */
async function recordSent(
  context: CaseContext,
  tx: Tx,
  ledger: Ledger,
  disclosure: LoadedDisclosure,
  { queued, kind, sent }: SentMessage,
  sender: Sender,
): Promise<WrittenLine> {
  const { disclosureId, key } = disclosure;
  await addCaseEvent(context, tx, key, {
    kind: sentEvent[kind],
    ...(sender.officerName !== undefined && { officer: sender.officerName }),
    items: sent,
    disclosureId,
    messageId: queued.messageId,
    ...(disclosure.requestId !== null && { requestId: disclosure.requestId }),
  });
  const { messageId, digest } = queued;
  const { caseId } = key;
  for (const decided of disclosure.items.filter((one) => sent.includes(one.item))) {
    const { item, assessment } = decided;
    const { outcome, rule, ruleSet } = assessment;
    const replay = replayReceipt(context, decided);
    const content = { messageId, digest, item, outcome, rule, ruleSet: ruleSet.hash, replay };
    await ledger.add({ event: 'disclosure.item-decided', actor: 'node', caseId, content });
  }
  return ledger.add({
    event: 'disclosure.dispatched',
    actor: sender.actor,
    caseId,
    content: { disclosureId, messageId, digest, items: sent },
  });
}

/**
 * An officer sends what the law permits and the officer has given a word on; what waits stays.
 * `seen` are the items that the officer saw as going.
 * @throws SamsynError `access.forbidden`, `input.not-found`, `disclosure.closed`,
 * `disclosure.changed` when other items would go, `disclosure.nothing-to-send` when nothing may, also when the law or the case has changed since
 */
export async function dispatch(
  context: CaseContext,
  officer: Officer,
  disclosureId: string,
  seen: readonly ItemId[],
): Promise<void> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not send');
  await record(context, async (tx, ledger) => {
    await lockDisclosure(tx, disclosureId);
    const { found, disclosure } = await findOwnDisclosure(tx, officer, disclosureId);
    if (disclosure.state !== 'open')
      throw new SamsynError('disclosure.closed', 'the disclosure is not open any more');
    const sender = { actor: actorOf(officer), officerName: officer.name, seen };
    const line = await dispatchWithin(context, tx, ledger, found, disclosure, sender);
    if (!line)
      throw new SamsynError('disclosure.nothing-to-send', 'nothing of this may be sent now');
    return { line, result: undefined };
  });
}
