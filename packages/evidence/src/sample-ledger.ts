// SPDX-License-Identifier: EUPL-1.2
import {
  addCosignature,
  checkpointBody,
  commit,
  cosign,
  encodeLeaf,
  inclusionProof,
  leafHash,
  leafSource,
  rootOf,
  signNote,
} from '@samsyn/ledger';
import type { LedgerEvent } from '@samsyn/ledger';
import { CaseId, Digest, Instant } from '@samsyn/terms';
import type { BundleEntry } from './bundle.ts';
import type { SampleAuthority } from './sample-cast.ts';
import { toBase64url } from './to-base64url.ts';

const at = Instant.parse('2026-12-01T08:00:00.500Z');
const cosignedAt = 1_796_112_002;
const subject = CaseId.parse('0198a3c4-0000-7000-8000-000000000003');

/** A line of a small ledger. */
export interface SampleLine {
  readonly event: LedgerEvent;
  readonly content: unknown;
}

function hex(bytes: Uint8Array): Digest {
  return Digest.parse(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}

function written(line: SampleLine, index: number) {
  const salt = new Uint8Array(32).fill(index + 1);
  const content = new TextEncoder().encode(JSON.stringify(line.content));
  const id = `0198a3c4-0000-7000-8000-${String(900 + index).padStart(12, '0')}`;
  const commitment = commit(salt, content);
  const leaf = encodeLeaf({ v: 1, id, at, event: line.event, actor: 'node', subject, commitment });
  return { leaf, hash: leafHash(leaf), opening: { salt, content } };
}

/** The leaf hash of the line at this place of such a ledger. */
export function sampleLeafHash(line: SampleLine, index: number): Digest {
  return hex(written(line, index).hash);
}

/** Every line of a small ledger as a bundle shows it, under one checkpoint, cosigned. */
export async function sampleEntries(
  owner: SampleAuthority,
  witness: SampleAuthority,
  lines: readonly SampleLine[],
): Promise<readonly (BundleEntry & { readonly place: NonNullable<BundleEntry['place']> })[]> {
  const entries = lines.map((line, index) => written(line, index));
  const hashes = entries.map(({ hash }) => hash);
  const body = checkpointBody(owner.ledger.name, hashes.length, rootOf(hashes));
  const note = await signNote(body, owner.ledger);
  const checkpoint = addCosignature(note, await cosign(note, witness.witness, cosignedAt));
  return entries.map(({ leaf, hash, opening: { salt, content } }, index) => ({
    of: owner.id,
    leafHash: hex(hash),
    leaf: toBase64url(leaf),
    opening: { salt: toBase64url(salt), content: toBase64url(content) },
    place: {
      index,
      inclusion: inclusionProof(index, hashes.length, leafSource(hashes)).map((one) => hex(one)),
      checkpoint,
    },
  }));
}
