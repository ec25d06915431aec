// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { verifyReceipt } from '@samsyn/envelope';
import { Instant, SamsynError, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { keptStatements, readStatement } from '../directory/kept-statement.ts';
import type { KeptStatement } from '../directory/kept-statement.ts';

export interface KeyExamination {
  readonly examined: number;
  readonly faults: readonly {
    readonly actId: string;
    readonly code: ErrorCode;
    readonly reason: string;
  }[];
}

async function examine(context: DirectoryContext, kept: KeptStatement): Promise<void> {
  const { db, own, peer, keyring } = context;
  const statement = await readStatement(keyring, kept);
  if (statement.actId !== kept.actId)
    throw new SamsynError('keys.content', 'another statement in its place');
  const row = await db
    .selectFrom('key_receipts')
    .select(['signed', 'at'])
    .where('act_id', '=', kept.actId)
    .executeTakeFirst();
  if (!row) return;
  const given = Instant.parse(row.at);
  const keys = kept.direction === 'out' ? peer.keysAt(given) : own.publicKeysAt(given);
  const receipt = await verifyReceipt(row.signed, keys);
  if (receipt.digest !== createHash('sha256').update(kept.signed).digest('hex'))
    throw new SamsynError('keys.content', 'the receipt is for something else');
}

/** Verifies every kept statement about keys and its receipt; names each that is not as it was. */
export async function examineKeys(context: DirectoryContext): Promise<KeyExamination> {
  const statements = await keptStatements(context.db);
  const faults: KeyExamination['faults'][number][] = [];
  for (const kept of statements) {
    try {
      await examine(context, kept);
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      faults.push({ actId: kept.actId, code: error.code, reason: error.message });
    }
  }
  return { examined: statements.length, faults };
}
