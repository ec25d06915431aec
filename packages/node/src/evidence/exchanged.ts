// SPDX-License-Identifier: EUPL-1.2
import { MessageKind } from '@samsyn/contract';
import { Digest } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';

/** A message that went or came, with the receipt for it, as it is kept. */
export interface Exchanged {
  readonly key: CaseKey;
  readonly messageId: string;
  readonly direction: 'out' | 'in';
  readonly kind: MessageKind;
  readonly digest: Digest;
  readonly sealed: Uint8Array;
  readonly sealedDigest: Digest;
  /** The copy that we can open: the one sealed to ourselves of what went. */
  readonly openable: Uint8Array;
  readonly receipt: Uint8Array | undefined;
  /** What was signed of it, where its content has been erased: nothing of it can be opened then. */
  readonly erased: Uint8Array | undefined;
}

/** The message and its receipt, given or held; undefined when it is not here. */
export async function findExchanged(db: Reader, messageId: string): Promise<Exchanged | undefined> {
  const row = await db
    .selectFrom('messages as m')
    .leftJoin('receipts as r', (join) =>
      join.onRef('r.person_id', '=', 'm.person_id').onRef('r.message_id', '=', 'm.message_id'),
    )
    .leftJoin('erased_messages as e', (join) =>
      join.onRef('e.person_id', '=', 'm.person_id').onRef('e.message_id', '=', 'm.message_id'),
    )
    .select(['m.person_id', 'm.case_id', 'm.direction', 'm.digest', 'm.sealed', 'm.sealed_own'])
    .select(['m.kind', 'm.sealed_digest', 'r.signed', 'e.signed as erased'])
    .where('m.message_id', '=', messageId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    key: { personId: row.person_id, caseId: row.case_id },
    messageId,
    direction: row.direction === 'out' ? 'out' : 'in',
    kind: MessageKind.parse(row.kind),
    digest: Digest.parse(row.digest),
    sealed: row.sealed,
    sealedDigest: Digest.parse(row.sealed_digest),
    openable: row.sealed_own ?? row.sealed,
    receipt: row.signed ?? undefined,
    erased: row.erased ?? undefined,
  };
}
