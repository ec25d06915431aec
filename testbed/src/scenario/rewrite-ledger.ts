// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Frontier,
  checkpointBody,
  commit,
  encodeLeaf,
  importLedgerKey,
  leafHash,
  signNote,
} from '@samsyn/ledger';
import type { LedgerEntry, LedgerKey, TreeNode } from '@samsyn/ledger';
import type { Client } from 'pg';
import { withClient } from '../postgres/with-client.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';

interface Row {
  readonly entry_id: string;
  readonly leaf: Buffer;
  readonly leaf_hash: string;
  readonly salt: Buffer;
  readonly content: Buffer;
}

/** What is to have been otherwise: an entry's content, or that there was anything after an entry. */
export interface Rewriting {
  readonly alter?: { readonly index: number; readonly content: string };
  readonly keep?: number;
  /** File of the ledger's key, in the node's folder; its first one when left out. */
  readonly keyFile?: string;
}

const inOrder = `select entry_id, leaf, leaf_hash, salt, content
  from ledger_order join ledger_entries using (entry_id) join ledger_openings using (entry_id)
  order by leaf_index`;

function altered(row: Row, text: string): Row {
  const content = Buffer.from(text);
  const entry: LedgerEntry = JSON.parse(row.leaf.toString('utf8'));
  const leaf = Buffer.from(encodeLeaf({ ...entry, commitment: commit(row.salt, content) }));
  return { ...row, content, leaf, leaf_hash: Buffer.from(leafHash(leaf)).toString('hex') };
}

async function store(client: Client, rows: readonly Row[], nodes: readonly TreeNode[]) {
  for (const { entry_id: id, leaf, leaf_hash: hash, content } of rows) {
    const values = [id, leaf, hash];
    await client.query(
      'update ledger_entries set leaf = $2, leaf_hash = $3 where entry_id = $1',
      values,
    );
    await client.query('update ledger_openings set content = $2 where entry_id = $1', [
      id,
      content,
    ]);
  }
  const kept = rows.map((row) => row.entry_id);
  const tables = ['access_lines', 'ledger_pending', 'ledger_order', 'ledger_openings'];
  for (const table of [...tables, 'ledger_entries'])
    await client.query(`delete from ${table} where entry_id <> all($1)`, [kept]);
  await client.query('truncate ledger_nodes, ledger_checkpoints, ledger_cosignatures');
  for (const { level, index, hash } of nodes) {
    const values = [level, index, Buffer.from(hash).toString('hex')];
    await client.query('insert into ledger_nodes values ($1, $2, $3)', values);
  }
}

/**
 * Rewrites the ledger of a node that does not run, as one can who owns its machine: entries, tree
 * and checkpoint agree with each other and are signed with the ledger's own key.
 */
export async function rewriteLedger(
  { home, postgres }: TemporaryTestbed,
  node: NodePlan['name'],
  { alter, keep, keyFile = 'keys/ledger.json' }: Rewriting,
): Promise<void> {
  const key: LedgerKey = JSON.parse(readFileSync(join(home, node, keyFile), 'utf8'));
  const signer = await importLedgerKey(key);
  await withClient(postgres.urlFor(node), async (client) => {
    const { rows: all } = await client.query<Row>(inOrder);
    const rows = all
      .slice(0, keep ?? all.length)
      .map((row, index) => (index === alter?.index ? altered(row, alter.content) : row));
    const tree = new Frontier();
    const nodes = rows.flatMap((row) => tree.append(Buffer.from(row.leaf_hash, 'hex')));
    await client.query('begin');
    await store(client, rows, nodes);
    const note = await signNote(checkpointBody(signer.name, tree.size, tree.root()), signer);
    const root = Buffer.from(tree.root()).toString('hex');
    const insert =
      'insert into ledger_checkpoints (origin, tree_size, root, note, at) values ($1, $2, $3, $4, now())';
    await client.query(insert, [signer.name, tree.size, root, note]);
    await client.query('commit');
  });
}
