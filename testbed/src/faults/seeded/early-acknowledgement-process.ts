// SPDX-License-Identifier: EUPL-1.2
import pg from 'pg';

// A node with a fault put in, for the campaign to find: it answers before what it answers for is
// committed. A transaction that keeps a receipt says that it has ended while its commit still waits.
const waitMs = 400;
const keepingReceipt = new WeakSet<object>();
const query: unknown = Reflect.get(pg.Client.prototype, 'query');
if (typeof query !== 'function') throw new TypeError('the database client has no query');

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  return typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : '';
}

Object.defineProperty(pg.Client.prototype, 'query', {
  value: function asked(this: object, ...args: readonly unknown[]): unknown {
    const text = textOf(args[0]);
    if (text.startsWith('insert into "receipts"')) keepingReceipt.add(this);
    if (text === 'rollback') keepingReceipt.delete(this);
    if (text !== 'commit' || !keepingReceipt.delete(this)) return Reflect.apply(query, this, args);
    const later = [`select pg_sleep(${waitMs / 1000})`, 'commit'];
    for (const sql of later) void Promise.resolve(Reflect.apply(query, this, [sql])).catch(() => 0);
    return Promise.resolve({ command: 'COMMIT', rowCount: null, rows: [], fields: [], oid: 0 });
  },
});

await import('../victim-process.ts');
