// SPDX-License-Identifier: EUPL-1.2
import { tileWidth } from './tile-place.ts';
import type { TilePlace } from './tile-place.ts';

function* ofLevel(level: TilePlace['level'], hashes: number): Generator<TilePlace> {
  const full = Math.floor(hashes / tileWidth);
  for (let index = 0; index < full; index += 1) yield { level, index, width: tileWidth };
  if (hashes % tileWidth > 0) yield { level, index: full, width: hashes % tileWidth };
}

/**
 * Every tile that a tree of `size` leaves is published in: bundles of entries first, then the hash
 * tiles from level 0 up (C2SP tlog-tiles). A partial tile is hashed into none above it.
 */
export function* tilesOf(size: number): Generator<TilePlace> {
  yield* ofLevel('entries', size);
  let hashes = size;
  for (let level = 0; hashes > 0; level += 1) {
    yield* ofLevel(level, hashes);
    hashes = Math.floor(hashes / tileWidth);
  }
}
