// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  encodeOffer,
  judgeOffer,
  leafHash,
  leafSource,
  parseOffer,
  pathOfTile,
  placesForConsistency,
  rootOf,
  tileSource,
  tilesOf,
  unseen,
} from './index.ts';
import type { CheckpointOffer } from './index.ts';

const leaves = Array.from({ length: 600 }, (_, n) => leafHash(Uint8Array.of(n % 256, n >> 8)));
const source = leafSource(leaves);
const head = (size: number) => ({ size, root: rootOf(leaves.slice(0, size)) });
const checkpoint = (size: number) => ({ origin: 'samsyn.example/migration', ...head(size) });

function offerOf(older: number, newer: number): CheckpointOffer {
  return { older, consistency: consistencyProof(older, newer, source), note: 'a\n\n— b c\n' };
}

describe('an offer', () => {
  test('is old size, hashes, an empty line and the checkpoint, and is read back', () => {
    const offer = offerOf(5, 8);
    const text = encodeOffer(offer);
    expect(text).toMatch(/^old 5\n([A-Za-z0-9+/]{43}=\n){3,}\na\n\n— b c\n$/);
    expect(parseOffer(text)).toEqual(offer);
    expect(parseOffer('old 0\n\nnote')).toEqual({ older: 0, consistency: [], note: 'note' });
  });

  test.each([
    ['no old size', 'older 5\n\nnote'],
    ['a leading zero', 'old 05\n\nnote'],
    ['no empty line', 'old 5\nnote'],
    ['what is no hash', 'old 5\nAAAA\n\nnote'],
    ['too long a proof', `old 5\n${`${'A'.repeat(43)}=\n`.repeat(64)}\nnote`],
  ])('with %s is refused', (_, text) => {
    expect(() => parseOffer(text)).toThrow(expect.objectContaining({ code: 'ledger.malformed' }));
  });

  test('is taken when it extends what was cosigned, and first of all when nothing was', () => {
    expect(judgeOffer(offerOf(0, 5), checkpoint(5), unseen())).toBe('extends');
    expect(judgeOffer(offerOf(5, 8), checkpoint(8), head(5))).toBe('extends');
    expect(judgeOffer(offerOf(8, 8), checkpoint(8), head(8))).toBe('extends');
  });

  test('from another size than was cosigned is stale, also when it is of an older tree', () => {
    expect(judgeOffer(offerOf(0, 8), checkpoint(8), head(5))).toBe('stale');
    expect(judgeOffer(offerOf(3, 4), checkpoint(4), head(5))).toBe('stale');
  });

  test('of another tree is refused, each in its own way', () => {
    const other = {
      ...checkpoint(8),
      root: rootOf([...leaves.slice(0, 7), leafHash(Uint8Array.of())]),
    };
    expect(() => judgeOffer(offerOf(0, 8), other, head(8))).toThrow(
      expect.objectContaining({ code: 'ledger.split-view' }),
    );
    expect(() => judgeOffer(offerOf(5, 8), other, head(5))).toThrow(
      expect.objectContaining({ code: 'ledger.consistency' }),
    );
    expect(() => judgeOffer(offerOf(9, 9), checkpoint(8), head(9))).toThrow(
      expect.objectContaining({ code: 'ledger.malformed', path: 'old' }),
    );
  });
});

test('proofs made from published tiles are those made from the tree', async () => {
  const bytesAt = new Map(
    [...tilesOf(600)].flatMap((place) => {
      const { level, index, width } = place;
      if (level === 'entries') return [];
      const hashes = Array.from({ length: width }, (_, at) =>
        source({ level: 8 * level, index: index * 256 + at }),
      );
      return [[pathOfTile(place), new Uint8Array(Buffer.concat(hashes))] as const];
    }),
  );
  const read = async (path: string) => bytesAt.get(path) ?? new Uint8Array();
  for (const older of [1, 200, 255, 256, 257, 300, 511, 512, 599, 600]) {
    const fromTiles = await tileSource(placesForConsistency(older, 600), 600, read);
    expect(consistencyProof(older, 600, fromTiles)).toEqual(consistencyProof(older, 600, source));
  }
  const short = async (path: string) => (await read(path)).subarray(1);
  await expect(tileSource(placesForConsistency(200, 600), 600, short)).rejects.toMatchObject({
    code: 'ledger.tile',
  });
});
