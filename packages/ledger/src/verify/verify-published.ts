// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { decodeUtf8, hexOf } from './decode.ts';
import { GrowingRoot } from './growing-root.ts';
import { GrowingTiles } from './growing-tiles.ts';
import type { RebuiltTile } from './growing-tiles.ts';
import { openCheckpoint } from './open-checkpoint.ts';
import type { Checkpoint } from './parse-checkpoint.ts';
import { parseLeaf } from './parse-leaf.ts';
import { fullTile, publishedPlace } from './published-place.ts';
import { splitBundle } from './split-bundle.ts';
import { hashOfLeaf, sameBytes } from './tree.ts';
import { verifyCosignature } from './verify-cosignature.ts';
import type { Cosigned } from './verify-cosignature.ts';

/** Gives the bytes of a published resource by its path below the prefix, or none when it is not there. */
export type PublishedSource = (path: string) => Promise<Uint8Array | undefined>;

/** What was proved of a published log. */
export interface PublishedVerdict {
  readonly verified: true;
  readonly origin: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** Hash tiles compared with what the entries give. */
  readonly tiles: number;
  /** Cosignatures of the witnesses given, each verified; none when none was given. */
  readonly cosignatures: readonly Cosigned[];
}

const hashBytes = 32;

async function bytesAt(source: PublishedSource, path: string): Promise<Uint8Array> {
  const bytes = await source(path);
  if (bytes === undefined) throw new SamsynError('ledger.missing', 'not published', path);
  return bytes;
}

async function compareTile(source: PublishedSource, tile: RebuiltTile): Promise<void> {
  const { level, index, hashes } = tile;
  const path = publishedPlace(level, index, hashes.length);
  const bytes = await bytesAt(source, path);
  if (bytes.length !== hashes.length * hashBytes)
    throw new SamsynError('ledger.tile', `${bytes.length} bytes: not a tile of its width`, path);
  for (const [at, hash] of hashes.entries()) {
    if (sameBytes(hash, bytes.subarray(at * hashBytes, (at + 1) * hashBytes))) continue;
    const place = level === 0 ? `entry ${index * fullTile + at}, ${path}` : path;
    throw new SamsynError('ledger.tile', `hash ${at} is not what the entries give`, place);
  }
}

async function openPublished(
  source: PublishedSource,
  vkey: string,
  witnessVkeys: readonly string[],
): Promise<{ checkpoint: Checkpoint; cosignatures: readonly Cosigned[] }> {
  const path = 'checkpoint';
  const note = decodeUtf8(await bytesAt(source, path));
  if (note === undefined) throw new SamsynError('ledger.checkpoint', 'not UTF-8', path);
  const checkpoint = await openCheckpoint(note, vkey, path);
  const cosignatures: Cosigned[] = [];
  for (const witness of witnessVkeys)
    cosignatures.push(await verifyCosignature(note, witness, path));
  return { checkpoint, cosignatures };
}

/**
 * Rebuilds a published log (C2SP tlog-tiles) from its entries alone and compares every hash tile
 * and the checkpoint with what they give. Each witness given has cosigned; signatures by other keys
 * are not looked at. Holds one bundle and one open tile for each level in memory.
 * @throws SamsynError `ledger.missing`, `ledger.malformed`, `ledger.leaf`, `ledger.tile`,
 * `ledger.root`, `ledger.checkpoint`, `ledger.signature`, `ledger.cosignature`; its path is that of
 * the resource or the entry at fault
 */
export async function verifyPublished(
  source: PublishedSource,
  vkey: string,
  witnessVkeys: readonly string[] = [],
): Promise<PublishedVerdict> {
  const { checkpoint, cosignatures } = await openPublished(source, vkey, witnessVkeys);
  const { origin, size } = checkpoint;
  const tree = new GrowingRoot();
  const tiles = new GrowingTiles();
  let compared = 0;
  const compare = async (rebuilt: readonly RebuiltTile[]): Promise<void> => {
    for (const tile of rebuilt) await compareTile(source, tile);
    compared += rebuilt.length;
  };
  for (let from = 0; from < size; from += fullTile) {
    const due = Math.min(fullTile, size - from);
    const path = publishedPlace('entries', from / fullTile, due);
    const leaves = splitBundle(await bytesAt(source, path), due, path);
    for (const [at, leaf] of leaves.entries()) {
      parseLeaf(leaf, `entry ${from + at}`);
      const hash = hashOfLeaf(leaf);
      tree.add(hash);
      await compare(tiles.add(hash));
    }
  }
  await compare(tiles.partial());
  if (!sameBytes(tree.root(), checkpoint.root))
    throw new SamsynError(
      'ledger.root',
      `the entries give the root ${hexOf(tree.root())}, not the one signed`,
      'checkpoint',
    );
  const root = hexOf(checkpoint.root);
  return { verified: true, origin, size, root, tiles: compared, cosignatures };
}
