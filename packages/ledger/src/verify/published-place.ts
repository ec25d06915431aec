// SPDX-License-Identifier: EUPL-1.2

/** Hashes, or entries, in a full tile (C2SP tlog-tiles). */
export const fullTile = 256;

/** Where a tile of a published log is found: its index in digits by three, all but the last with x. */
export function publishedPlace(level: number | 'entries', index: number, width: number): string {
  const groups: string[] = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1_000))
    groups.unshift(`${groups.length === 0 ? '' : 'x'}${String(rest % 1_000).padStart(3, '0')}`);
  return `tile/${level}/${groups.join('/')}${width < fullTile ? `.p/${width}` : ''}`;
}
