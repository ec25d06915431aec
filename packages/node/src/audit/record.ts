// SPDX-License-Identifier: EUPL-1.2
import type { Digest } from '@samsyn/terms';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import { appendLine } from './append-line.ts';
import type { AuditContext } from './audit-context.ts';
import type { AuditLine } from './audit-line.ts';

/** A writable transaction: exists only inside `record`. */
export type Tx = Transaction<Database>;
/** What may be read from, inside a transaction or outside. */
export type Reader = Pick<Kysely<Database>, 'selectFrom'>;

const written: unique symbol = Symbol('written');

/** Proof that a line was written; made by `Ledger.add` alone. */
export interface WrittenLine {
  readonly [written]: true;
  readonly leafHash: Digest;
}

export interface Ledger {
  add(line: AuditLine): Promise<WrittenLine>;
}

/**
 * The only way to write. Runs the work in one transaction; the work must add a line to the ledger
 * to be able to return. On return both are durable; on any error neither is.
 */
export async function record<T>(
  context: AuditContext,
  work: (tx: Tx, ledger: Ledger) => Promise<{ line: WrittenLine; result: T }>,
): Promise<T> {
  const lines: AuditLine[] = [];
  const result = await context.db.transaction().execute(async (tx) => {
    const done = await work(tx, {
      add: async (line) => {
        const leafHash = await appendLine(context, tx, line);
        lines.push(line);
        return { [written]: true, leafHash };
      },
    });
    return done.result;
  });
  for (const line of lines) context.onRecorded(line);
  return result;
}

/** Records something that was read or refused and changes nothing else. */
export async function recordOnly(context: AuditContext, line: AuditLine): Promise<void> {
  await record(context, async (_tx, ledger) => ({
    line: await ledger.add(line),
    result: undefined,
  }));
}
