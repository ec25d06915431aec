// SPDX-License-Identifier: EUPL-1.2
import type { ExtractProof } from '@samsyn/contract';
import { inclusionProof, placesForInclusion } from '@samsyn/ledger';
import { Digest, SamsynError, limits } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { sql } from 'kysely';
import { findNewest } from '../audit/find-newest.ts';
import { findPublished } from '../audit/find-published.ts';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { CaseContext } from '../case/case-context.ts';

interface Line {
  readonly index: number;
  readonly leafHash: Digest;
}

async function linesOf({ db }: CaseContext, caseId: CaseId) {
  const rows = await db
    .selectFrom('ledger_entries as e')
    .leftJoin('ledger_order as o', 'o.entry_id', 'e.entry_id')
    .select(['e.leaf_hash', 'o.leaf_index'])
    .where(sql<boolean>`ledger_subject(e.leaf) = ${caseId}`)
    .orderBy('o.leaf_index')
    .limit(limits.extractLinesMax + 1)
    .execute();
  if (rows.length > limits.extractLinesMax)
    throw new SamsynError('extract.too-long', 'more ledger lines than one extract tells');
  return rows;
}

async function proved({ db }: CaseContext, lines: readonly Line[], size: number) {
  const proofs: ExtractProof['lines'] = [];
  for (let from = 0; from < lines.length; from += limits.extractProofsBatch) {
    const batch = lines.slice(from, from + limits.extractProofsBatch);
    const source = await fetchNodes(
      db,
      batch.flatMap(({ index }) => placesForInclusion(index, size)),
    );
    for (const line of batch) {
      const inclusion = inclusionProof(line.index, size, source);
      const hashes = inclusion.map((hash) => Digest.parse(Buffer.from(hash).toString('hex')));
      proofs.push({ ...line, inclusion: hashes });
    }
  }
  return proofs;
}

/**
 * Every line of our ledger that names the case, below the newest published checkpoint, each with the
 * proof of its place; below the newest of all while none is published. Those above it are counted.
 * @throws SamsynError `extract.too-long`
 */
export async function proveLines(
  context: CaseContext,
  caseId: CaseId,
): Promise<Omit<ExtractProof, 'document'>> {
  const { name: origin, vkey } = context.ledgerSigner;
  const published = await findPublished(context);
  const head = published ?? (await findNewest(context.db, origin));
  const size = head?.size ?? 0;
  const rows = await linesOf(context, caseId);
  const below = rows.flatMap(({ leaf_index: index, leaf_hash: leafHash }): readonly Line[] =>
    index === null || index >= size ? [] : [{ index, leafHash: Digest.parse(leafHash) }],
  );
  return {
    format: 'samsyn-extract-proof/1',
    origin,
    vkey,
    subject: caseId,
    size,
    checkpoint: head?.note ?? null,
    cosigned: published !== undefined,
    lines: await proved(context, below, size),
    after: rows.length - below.length,
  };
}
