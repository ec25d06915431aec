// SPDX-License-Identifier: EUPL-1.2
import { fullTile } from './published-place.ts';
import { GrowingRoot } from './growing-root.ts';

/** A hash tile as the entries give it. */
export interface RebuiltTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
}

/** Rebuilds the hash tiles of a tree leaf by leaf; holds one open tile for each level. */
export class GrowingTiles {
  readonly #levels: { full: number; open: Uint8Array[] }[] = [];

  /** Adds a leaf hash; returns the tiles that it made full, lowest first. */
  add(leafHash: Uint8Array): readonly RebuiltTile[] {
    const done: RebuiltTile[] = [];
    let hash: Uint8Array | undefined = leafHash;
    for (let level = 0; hash !== undefined; level += 1) {
      const at = (this.#levels[level] ??= { full: 0, open: [] });
      at.open.push(hash);
      hash = undefined;
      if (at.open.length < fullTile) continue;
      const subtree = new GrowingRoot();
      for (const one of at.open) subtree.add(one);
      hash = subtree.root();
      done.push({ level, index: at.full, hashes: at.open });
      at.full += 1;
      at.open = [];
    }
    return done;
  }

  /** The tiles that stay partial, lowest first. */
  partial(): readonly RebuiltTile[] {
    return this.#levels.flatMap(({ full, open }, level) =>
      open.length > 0 ? [{ level, index: full, hashes: open }] : [],
    );
  }
}
