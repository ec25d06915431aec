// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { nodeSource } from './node-source.ts';
import { rootOf } from './root-of.ts';
import { pathOfTile, tileWidth } from './tile-place.ts';
import type { TilePlace } from './tile-place.ts';
import type { NodeSource, TreePlace } from './tree-node.ts';

const hashBytes = 32;
const tileHeight = 8;

interface Within {
  readonly tile: TilePlace;
  /** The hashes of the tile that the subtree is made of. */
  readonly from: number;
  readonly until: number;
}

function within({ level, index }: TreePlace, size: number): Within {
  const tileLevel = Math.floor(level / tileHeight);
  const count = 2 ** (level % tileHeight);
  const from = (index * count) % tileWidth;
  const tileIndex = Math.floor((index * count) / tileWidth);
  const hashes = Math.floor(size / tileWidth ** tileLevel);
  const width = Math.min(tileWidth, hashes - tileIndex * tileWidth);
  return { tile: { level: tileLevel, index: tileIndex, width }, from, until: from + count };
}

/**
 * Complete subtrees of a tree of `size`, taken from its published tiles (C2SP tlog-tiles).
 * @param read gives a tile's bytes by its path below the prefix
 * @throws SamsynError `ledger.tile` for a tile that is not of its width
 */
export async function tileSource(
  places: readonly TreePlace[],
  size: number,
  read: (path: string) => Promise<Uint8Array>,
): Promise<NodeSource> {
  const nodes = [];
  for (const place of places) {
    const { tile, from, until } = within(place, size);
    const path = pathOfTile(tile);
    const bytes = await read(path);
    if (bytes.length !== tile.width * hashBytes)
      throw new SamsynError('ledger.tile', 'not a tile of its width', path);
    const hashes = Array.from({ length: until - from }, (_, at) =>
      bytes.slice((from + at) * hashBytes, (from + at + 1) * hashBytes),
    );
    nodes.push({ ...place, hash: rootOf(hashes) });
  }
  return nodeSource(nodes);
}
