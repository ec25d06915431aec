// SPDX-License-Identifier: EUPL-1.2
import type { RunningNode } from '../start/start-testbed.ts';
import { queryAs } from './query-as.ts';

/** What an import writes to; the ledger and the sessions tell of the attempt itself. */
const tables = [
  'people',
  'cases',
  'case_bindings',
  'documents',
  'entries',
  'case_events',
  'disclosures',
  'disclosure_items',
  'judgments',
  'requests',
  'request_items',
  'messages',
] as const;

/** How many rows each table of cases has, counted by the owner. */
export async function tableCounts(node: RunningNode): Promise<Readonly<Record<string, number>>> {
  const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const [row] = await queryAs<Record<string, number>>(node, 'owner', `select ${counts.join(', ')}`);
  return row ?? {};
}
