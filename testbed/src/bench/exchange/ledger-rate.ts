// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import { commit, encodeLeaf, leafHash, saltBytes } from '@samsyn/ledger';
import { instantOf } from '@samsyn/terms';
import { until } from '../../demo/until.ts';
import { withClient } from '../../postgres/with-client.ts';
import { query } from '../../scenario/query.ts';
import type { Testbed } from '../../start/start-testbed.ts';

/** How fast entries become part of the ledger, and how fast plain rows of the same bytes are kept. */
export interface LedgerRate {
  readonly entries: number;
  /** From the first insert until the last entry stands in the tree under a signed checkpoint. */
  readonly integratedPerSecond: number;
  readonly plainPerSecond: number;
}

const batch = 500;
const contentBytes = 200;
const placedWithinMs = 10 * 60 * 1_000;

interface MadeEntry {
  readonly id: string;
  readonly leaf: Uint8Array;
  readonly hash: string;
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
}

function madeEntries(count: number): MadeEntry[] {
  return Array.from({ length: count }, () => {
    const [id, salt, content] = [randomUUID(), randomBytes(saltBytes), randomBytes(contentBytes)];
    const commitment = commit(salt, content);
    const actor = 'officer:bench';
    const leaf = encodeLeaf({ v: 1, id, at: instantOf(0), event: 'case.read', actor, commitment });
    return { id, leaf, hash: Buffer.from(leafHash(leaf)).toString('hex'), salt, content };
  });
}

const intoLedger = `
  with added as (
    insert into ledger_entries (entry_id, leaf, leaf_hash)
    select * from unnest($1::uuid[], $2::bytea[], $3::text[]) returning entry_id, leaf_hash),
  opened as (
    insert into ledger_openings (entry_id, salt, content)
    select * from unnest($1::uuid[], $4::bytea[], $5::bytea[]))
  insert into ledger_pending (entry_id, leaf_hash) select entry_id, leaf_hash from added`;
const intoPlain = `
  insert into plain_lines (entry_id, leaf, leaf_hash, salt, content)
  select * from unnest($1::uuid[], $2::bytea[], $3::text[], $4::bytea[], $5::bytea[])`;
const plainTable = `
  create table plain_lines (
    entry_id uuid primary key, leaf bytea not null, leaf_hash text not null unique,
    salt bytea not null, content bytea not null)`;

/** Entries in transactions of 500 into the police's ledger, which its node gives their places. */
export async function ledgerRate(testbed: Testbed, entries: number): Promise<LedgerRate> {
  const url = testbed.postgres.urlFor('police');
  const insert = async (sql: string): Promise<void> =>
    withClient(url, async (client) => {
      const made = madeEntries(entries);
      for (let from = 0; from < entries; from += batch) {
        const rows = made.slice(from, from + batch);
        await client.query(sql, [
          rows.map((row) => row.id),
          rows.map((row) => row.leaf),
          rows.map((row) => row.hash),
          rows.map((row) => row.salt),
          rows.map((row) => row.content),
        ]);
      }
    });
  await query(testbed, 'police', plainTable);
  const began = performance.now();
  await insert(intoPlain);
  const plainSeconds = (performance.now() - began) / 1_000;
  await query(testbed, 'police', 'drop table plain_lines');
  const begun = performance.now();
  await insert(intoLedger);
  const placed = async (): Promise<true | undefined> => {
    const rows = await query(testbed, 'police', 'select 1 from ledger_pending limit 1');
    return rows.length === 0 ? true : undefined;
  };
  await until('every entry in its place', placed, placedWithinMs);
  const seconds = (performance.now() - begun) / 1_000;
  return {
    entries,
    integratedPerSecond: entries / seconds,
    plainPerSecond: entries / plainSeconds,
  };
}
