// SPDX-License-Identifier: EUPL-1.2
import type { KeyedResult } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { ToldEntry } from '../store/reconcile-tables.ts';
import { entryDigest } from './entry-digest.ts';
import type { ExchangedCase, ExchangedItem, ExchangedMessage } from './exchanged-case.ts';

const results: Readonly<Record<string, KeyedResult>> = {
  received: 'accepted',
  delivered: 'accepted',
  refused: 'rejected',
  withdrawn: 'withdrawn',
};

/** Refused because it had been taken back: at both ends it is as if it had not been. */
const recalled = 'message.recalled';

async function messagesOf(db: Reader, caseIds: readonly string[]) {
  return db
    .selectFrom('messages as m')
    .leftJoin('message_tellings as t', (join) =>
      join.onRef('t.person_id', '=', 'm.person_id').onRef('t.message_id', '=', 'm.message_id'),
    )
    .select(['m.person_id', 'm.case_id', 'm.message_id', 'm.direction', 'm.kind', 'm.state'])
    .select(['m.sequence_name', 'm.sequence_number', 'm.digest', 'm.last_error', 't.entries'])
    .where('m.case_id', 'in', caseIds)
    .orderBy('m.message_id')
    .execute();
}

type MessageRow = Awaited<ReturnType<typeof messagesOf>>[number];

/** Messages of ours that were lost here and given back by the other authority: known, but not by content. */
async function givenBack(db: Reader, caseIds: readonly string[]) {
  return db
    .selectFrom('given_back_messages as g')
    .leftJoin('messages as m', (join) =>
      join.onRef('m.person_id', '=', 'g.person_id').onRef('m.message_id', '=', 'g.message_id'),
    )
    .select(['g.case_id', 'g.message_id', 'g.kind', 'g.sequence_name', 'g.sequence_number'])
    .select(['g.digest', 'g.result'])
    .where('g.case_id', 'in', caseIds)
    .where('g.direction', '=', 'out')
    .where('m.message_id', 'is', null)
    .execute();
}

type GivenBackRow = Awaited<ReturnType<typeof givenBack>>[number];

function givenBackMessage(sender: string, row: GivenBackRow): ExchangedMessage {
  return {
    messageId: row.message_id,
    sender,
    kind: row.kind,
    sequenceName: row.sequence_name,
    number: row.sequence_number,
    digest: row.digest,
    result: row.result === 'accepted' ? 'accepted' : 'rejected',
  };
}

/** What is held of entries that came from the other authority, by person and entry. */
async function heldDigests(db: Reader, caseIds: readonly string[]) {
  const rows = await db
    .selectFrom('entries')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .where('received_with', 'is not', null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.entry_id,
      entryDigest({
        entryId: row.entry_id,
        item: row.item,
        value: row.value,
        source: row.source,
        asOf: row.as_of,
        heldBy: row.held_by,
        documentDigest: row.document_digest,
      }),
    ]),
  );
}

/**
 * The items that one authority told. Of what we were told, the digest is of what is held here; an
 * entry that was told in several forms is as it should be when it is held in one of them.
 */
function itemsOf(
  sender: string,
  told: readonly ToldEntry[],
  held: ReadonlyMap<string, string> | undefined,
): readonly ExchangedItem[] {
  const forms = Map.groupBy(told, ({ entryId }) => entryId);
  return [...Map.groupBy(told, ({ item }) => item)].map(([item, entries]) => {
    const said = entries.map(({ entryId, digest }) => {
      if (!held) return digest;
      const here = held.get(entryId) ?? 'absent';
      return forms.get(entryId)?.some((form) => form.digest === here) === true ? digest : here;
    });
    return { sender, item, entries: [...new Set(said)] };
  });
}

/** What this node holds of what was exchanged on these cases; what messages told must be known. */
export async function loadExchanged(
  context: DirectoryContext,
  caseIds: readonly string[],
): Promise<readonly ExchangedCase[]> {
  if (caseIds.length === 0) return [];
  const own = context.own.authority.id;
  const peer = context.peer.authority.id;
  const rows = await messagesOf(context.db, caseIds);
  const held = await heldDigests(context.db, caseIds);
  const lost = Map.groupBy(await givenBack(context.db, caseIds), (row) => row.case_id);
  const isOut = ({ direction }: MessageRow): boolean => direction === 'out';
  return [...Map.groupBy(rows, (row) => row.case_id)].flatMap(([caseId, all]) => {
    const first = all[0];
    if (!first) return [];
    const counted = all.filter((row) => isOut(row) || row.last_error !== recalled);
    const accepted = counted.filter((row) => results[row.state] === 'accepted');
    const told = (out: boolean): readonly ToldEntry[] =>
      accepted.filter((row) => isOut(row) === out).flatMap(({ entries }) => entries ?? []);
    const messages = counted.map((row): ExchangedMessage => ({
      messageId: row.message_id,
      sender: isOut(row) ? own : peer,
      kind: row.kind,
      sequenceName: row.sequence_name,
      number: row.sequence_number,
      digest: row.digest,
      result: results[row.state] ?? 'unsettled',
    }));
    const back = (lost.get(caseId) ?? []).map((row) => givenBackMessage(own, row));
    const read = back.length === 0 && accepted.every(({ entries }) => entries !== null);
    const items = read
      ? [...itemsOf(own, told(true), undefined), ...itemsOf(peer, told(false), held)]
      : undefined;
    return [{ personId: first.person_id, caseId, messages: [...messages, ...back], items }];
  });
}
