// SPDX-License-Identifier: EUPL-1.2
import type { Digest } from '@samsyn/terms';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import type { AuditContext } from './audit-context.ts';
import type { AuditLine } from './audit-line.ts';
import { keepEntries } from './keep-entries.ts';
import { makeEntry } from './make-entry.ts';
import type { LedgerEntry } from './make-entry.ts';

/** A writable transaction: exists only inside `record`. */
export type Tx = Transaction<Database>;
/** What may be read from, inside a transaction or outside. */
export type Reader = Pick<Kysely<Database>, 'selectFrom'>;

const written: unique symbol = Symbol('written');

/** Proof that a line is written when its transaction is; made by `Ledger.add` alone. */
export interface WrittenLine {
  readonly [written]: true;
  readonly leafHash: Digest;
}

export interface Ledger {
  add(line: AuditLine): Promise<WrittenLine>;
}

/**
 * The only way to write. Runs the work in one transaction; the work must add a line to the ledger
 * to be able to return. Lines are kept last, in their order. On return both are durable; on any error
 * neither is.
 */
export async function record<T>(
  context: AuditContext,
  work: (tx: Tx, ledger: Ledger) => Promise<{ line: WrittenLine; result: T }>,
): Promise<T> {
  const entries: LedgerEntry[] = [];
  const result = await context.traces.within({ name: 'record', kind: 'work' }, async () => {
    const done = await context.db.transaction().execute(async (tx) => {
      const { result: made } = await work(tx, {
        add: async (line) => {
          const entry = makeEntry(context, line);
          entries.push(entry);
          return { [written]: true, leafHash: entry.leafHash };
        },
      });
      await keepEntries(tx, entries);
      return made;
    });
    context.traces.say({ 'samsyn.ledger_lines': entries.length });
    return done;
  });
  for (const { line } of entries) context.onRecorded(line);
  return result;
}

/** Records something that was read or refused and changes nothing else. */
export async function recordOnly(context: AuditContext, line: AuditLine): Promise<void> {
  await record(context, async (_tx, ledger) => ({
    line: await ledger.add(line),
    result: undefined,
  }));
}
