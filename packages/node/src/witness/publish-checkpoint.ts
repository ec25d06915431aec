// SPDX-License-Identifier: EUPL-1.2
import {
  addCosignature,
  consistencyProof,
  encodeOffer,
  placesForConsistency,
  verifyCosignature,
} from '@samsyn/ledger';
import type { ExportedCheckpoint } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { fetchNodes } from '../audit/tree-nodes.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { readAnswer } from './read-answer.ts';
import type { OfferAnswer } from './read-answer.ts';
import type { WitnessLink } from './witness-link.ts';

async function lastCosigned(
  { db, ledgerSigner }: Pick<DirectoryContext, 'db' | 'ledgerSigner'>,
  witness: string,
): Promise<number> {
  const row = await db
    .selectFrom('ledger_cosignatures')
    .select('tree_size')
    .where('witness', '=', witness)
    .where('origin', '=', ledgerSigner.name)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.tree_size ?? 0;
}

async function offerFrom(
  { db }: DirectoryContext,
  link: WitnessLink,
  { size, note }: ExportedCheckpoint,
  older: number,
): Promise<OfferAnswer> {
  const source = await fetchNodes(db, placesForConsistency(older, size));
  const consistency = consistencyProof(older, size, source);
  return readAnswer(await link.addCheckpoint(encodeOffer({ older, consistency, note })), link.name);
}

async function keep(
  context: DirectoryContext,
  link: WitnessLink,
  own: ExportedCheckpoint,
  lines: readonly string[],
): Promise<void> {
  const answered = lines.filter((line) => line.startsWith(`— ${link.name} `));
  const line = answered.find((one) => one.length < 1_000) ?? '';
  const cosigned = addCosignature(own.note, line);
  const { witness } = await verifyCosignature(cosigned, link.verifierKey);
  await context.db
    .insertInto('ledger_cosignatures')
    .values({
      origin: context.ledgerSigner.name,
      tree_size: own.size,
      witness,
      line,
      at: context.clock(),
    })
    .onConflict((conflict) => conflict.columns(['origin', 'tree_size', 'witness']).doNothing())
    .execute();
}

/**
 * Puts a checkpoint of ours before a witness and keeps its cosignature, verified.
 * @returns whether it was newly cosigned; not so when the witness has cosigned it, or a larger one
 * @throws SamsynError `runtime.delivery-failed`, `ledger.cosignature`, or the witness's refusal
 */
export async function publishCheckpoint(
  context: DirectoryContext,
  link: WitnessLink,
  own: ExportedCheckpoint,
): Promise<boolean> {
  const known = await lastCosigned(context, link.name);
  if (known >= own.size) return false;
  let answer = await offerFrom(context, link, own, known);
  if (answer.kind === 'offer-from') {
    if (answer.size > own.size)
      throw new SamsynError(
        'ledger.consistency',
        'the witness has cosigned a larger ledger than ours',
        link.name,
      );
    answer = await offerFrom(context, link, own, answer.size);
  }
  if (answer.kind !== 'cosigned')
    throw new SamsynError('ledger.consistency', 'the witness did not cosign', link.name);
  await keep(context, link, own, answer.lines);
  return true;
}
