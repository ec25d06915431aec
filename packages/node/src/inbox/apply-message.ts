// SPDX-License-Identifier: EUPL-1.2
import { latestEntry } from '@samsyn/casework';
import { ItemId, Protection, SamsynError } from '@samsyn/terms';
import type { CaseMessage, ItemEntry, MessageBody } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import type { CaseKey } from '../case/case-events.ts';
import { insertDocuments } from '../case/documents.ts';
import type { NewDocument } from '../case/documents.ts';
import { insertEntries, readEntries } from '../case/entries.ts';
import { insertRequest } from '../case/new-request.ts';
import { indexNames, openCase } from '../case/open-case.ts';
import { enqueue } from '../delivery/enqueue.ts';

interface Applying<Kind extends MessageBody['kind']> {
  readonly message: CaseMessage;
  readonly body: Extract<MessageBody, { kind: Kind }>;
  readonly key: CaseKey;
  readonly entries: readonly ItemEntry[];
  readonly documents: readonly NewDocument[];
}

/** A protection that was not told is taken to be there: masked until told otherwise. */
function protectionIn(entries: readonly ItemEntry[]): Protection {
  const told = Protection.safeParse(latestEntry(entries, 'protection-marking')?.value['level']);
  return told.success ? told.data : 'marking';
}

function numberIn(entries: readonly ItemEntry[], key: CaseKey): string {
  const number = latestEntry(entries, 'case-identity')?.value['dossierNumber'];
  return typeof number === 'string' ? number : key.caseId;
}

/**
 * Opens the handed-over case here, and draws up the request that an officer may make this
 * authority's own: what the sender proposed, as far as our own catalogue has it on the agreed list.
 */
async function applyHandover(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'handover'>,
): Promise<void> {
  const { message, body, key, entries, documents } = applying;
  await openCase(context, tx, {
    ...key,
    number: numberIn(entries, key),
    unit: context.own.units[0] ?? '',
    protection: protectionIn(entries),
    entries,
    documents,
    receivedWith: message.messageId,
  });
  await addCaseEvent(context, tx, key, {
    kind: 'handover-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    messageId: message.messageId,
  });
  const items = body.proposedRequest
    .filter(({ item }) => context.lawbook.catalogue.items.get(item)?.handover === 'standing')
    .map(({ item }) => ({ item, asked: 'standing' as const, need: null }));
  const requestId = context.newId();
  const at = context.clock();
  await insertRequest(tx, {
    ...key,
    requestId,
    kind: 'standing',
    direction: 'out',
    state: 'prepared',
    officerName: null,
    at,
    items,
  });
  await addCaseEvent(context, tx, key, {
    kind: 'request-prepared',
    items: items.map(({ item }) => item),
    requestId,
  });
}

async function applyRequest(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'request'>,
): Promise<void> {
  const { message, body, key, entries } = applying;
  for (const { item, asked } of body.requested) {
    const catalogued = context.lawbook.catalogue.items.get(item);
    if (!catalogued || catalogued.holder !== context.own.authority.role) {
      throw new SamsynError('law.not-in-catalogue', 'an item that is not ours to give', item);
    }
    if (asked === 'standing' && (catalogued.sensitive || catalogued.handover !== 'standing')) {
      throw new SamsynError(
        'disclosure.sensitive-on-standing-list',
        'the item must be asked for by itself',
        item,
      );
    }
  }
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await insertRequest(tx, {
    ...key,
    requestId: body.requestId,
    kind: body.requested.some(({ asked }) => asked === 'individual') ? 'individual' : 'standing',
    direction: 'in',
    state: 'received',
    officerName: null,
    at: context.clock(),
    items: body.requested,
  });
  await addCaseEvent(context, tx, key, {
    kind: 'request-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.requested.map(({ item }) => item),
    requestId: body.requestId,
    messageId: message.messageId,
  });
  const payload = { personId: key.personId, requestId: body.requestId };
  await enqueue(tx, 'answer', payload, {
    queue: `answer:${key.caseId}`,
    key: `answer:${body.requestId}`,
  });
}

async function applyAnswer(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'answer'>,
): Promise<void> {
  const { message, body, key, entries, documents } = applying;
  const asked = await tx
    .selectFrom('requests')
    .select('request_id')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .where('request_id', '=', body.requestId)
    .where('direction', '=', 'out')
    .executeTakeFirst();
  if (!asked)
    throw new SamsynError(
      'message.schema',
      'an answer to a request that we have not made',
      'body.requestId',
    );
  await insertDocuments(context, tx, key, documents);
  await insertEntries(tx, key, entries, context.clock(), message.messageId);
  await indexNames(tx, key, await readEntries(tx, key));
  const answers = [
    ...body.items.map(({ item }) => ({ item, status: 'answered' })),
    ...body.outstanding.map(({ item, status }) => ({ item, status })),
  ];
  for (const { item, status } of answers) {
    await tx
      .updateTable('request_items')
      .set({ answer: status })
      .where('person_id', '=', key.personId)
      .where('request_id', '=', body.requestId)
      .where('item', '=', item)
      .execute();
  }
  await addCaseEvent(context, tx, key, {
    kind: 'answer-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => ItemId.parse(item)),
    requestId: body.requestId,
    messageId: message.messageId,
  });
}

/** Applies a verified message to the case; throws a coded error when it cannot be. */
export async function applyMessage(
  context: CaseContext,
  tx: Tx,
  message: CaseMessage,
  documents: readonly NewDocument[],
): Promise<void> {
  const key = { personId: message.personId, caseId: message.caseId };
  const entries = message.body.items.flatMap((item) => item.entries);
  const common = { message, key, entries, documents };
  const { body } = message;
  if (body.kind !== 'handover') await assertCaseIsHere(tx, key);
  switch (body.kind) {
    case 'handover':
      return applyHandover(context, tx, { ...common, body });
    case 'request':
      return applyRequest(context, tx, { ...common, body });
    case 'answer':
      return applyAnswer(context, tx, { ...common, body });
  }
}

async function assertCaseIsHere(tx: Tx, key: CaseKey): Promise<void> {
  const found = await tx
    .selectFrom('cases')
    .select('case_id')
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .executeTakeFirst();
  if (!found) throw new SamsynError('input.not-found', 'the case is not here', 'caseId');
}
