// SPDX-License-Identifier: EUPL-1.2

/** How many hashes or entries a full tile holds. */
export const tileWidth = 256;

/** One static resource of a published log (C2SP tlog-tiles): a hash tile, or a bundle of entries. */
export interface TilePlace {
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256; below 256 it is partial. */
  readonly width: number;
}

const groupsOfThree = /^(?:x\d{3}\/)*\d{3}$/;

function pathOfIndex(index: number): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** The path of a tile below the prefix of its log: `tile/0/x001/x234/067.p/5`. */
export function pathOfTile({ level, index, width }: TilePlace): string {
  const partial = width === tileWidth ? '' : `.p/${width}`;
  return `tile/${level}/${pathOfIndex(index)}${partial}`;
}

/** The tile that a path names; undefined when it is no path in its one form. */
export function parseTilePath(path: string): TilePlace | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  const [, level, groups, partial] = match ?? [];
  if (level === undefined || groups === undefined || !groupsOfThree.test(groups)) return undefined;
  const place: TilePlace = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: partial === undefined ? tileWidth : Number(partial),
  };
  const inRange = place.width > 0 && (level === 'entries' || Number(level) < 64);
  return inRange && pathOfTile(place) === path ? place : undefined;
}
