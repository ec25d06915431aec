// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { RunningNode } from '../start/start-testbed.ts';
import { queryAs } from './query-as.ts';

const Leaf = z.object({
  id: z.string(),
  event: z.string(),
  actor: z.string(),
  subject: z.string().optional(),
});

/** A ledger entry as the database holds it, with what it commits to. */
export interface StoredLine extends z.infer<typeof Leaf> {
  readonly content: Readonly<Record<string, unknown>>;
}

/** Every line of a node's ledger, oldest first, placed in its tree or not, read as the owner. */
export async function storedLines(node: RunningNode): Promise<readonly StoredLine[]> {
  const rows = await queryAs<{ leaf: Buffer; content: Buffer }>(
    node,
    'owner',
    `select e.leaf, o.content from ledger_entries e join ledger_openings o using (entry_id)
     order by e.entry_id`,
  );
  return rows.map(({ leaf, content }) => ({
    ...Leaf.parse(JSON.parse(leaf.toString('utf8'))),
    content: z.record(z.string(), z.unknown()).parse(JSON.parse(content.toString('utf8'))),
  }));
}
