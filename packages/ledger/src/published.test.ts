// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '@samsyn/terms';
import {
  addCosignature,
  checkpointBody,
  commit,
  cosign,
  encodeBundle,
  encodeLeaf,
  generateLedgerKey,
  importLedgerKey,
  leafHash,
  leafSource,
  parseTilePath,
  pathOfTile,
  rootOf,
  signNote,
  tilesOf,
  verifyPublished,
} from './index.ts';
import type { LedgerKey, TilePlace } from './index.ts';

type Published = Map<string, Uint8Array>;

const origin = 'samsyn.example/migration';
const salt = new Uint8Array(32);
let log: LedgerKey;
let witness: LedgerKey;

function leafOf(n: number): Uint8Array {
  return encodeLeaf({
    v: 1,
    id: `entry-${n}`,
    at: instantOf(1_800_000_000_000 + n),
    event: 'case.read',
    actor: 'officer:1',
    commitment: commit(salt, Uint8Array.of(n % 256)),
  });
}

/** A log of so many entries as files, by their path. */
async function publish(size: number): Promise<Published> {
  const leaves = Array.from({ length: size }, (_, n) => leafOf(n));
  const hashes = leaves.map(leafHash);
  const source = leafSource(hashes);
  const bytesOf = ({ level, index, width }: TilePlace): Uint8Array => {
    const from = index * 256;
    if (level === 'entries') return encodeBundle(leaves.slice(from, from + width));
    const places = Array.from({ length: width }, (_, at) => ({
      level: 8 * level,
      index: from + at,
    }));
    return Buffer.concat(places.map((place) => source(place)));
  };
  const published: Published = new Map(
    [...tilesOf(size)].map((place) => [pathOfTile(place), bytesOf(place)]),
  );
  const body = checkpointBody(origin, size, rootOf(hashes));
  const note = await signNote(body, await importLedgerKey(log));
  const line = await cosign(note, await importLedgerKey(witness), 1_800_000_000);
  return published.set('checkpoint', Buffer.from(addCosignature(note, line)));
}

const fsck = async (published: Published) =>
  verifyPublished(async (path) => published.get(path), log.vkey, [witness.vkey]);

beforeAll(async () => {
  log = await generateLedgerKey(origin);
  witness = await generateLedgerKey('samsyn.example/police', 'witness');
});

describe('the path of a tile', () => {
  test.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 2, index: 999, width: 1 }, 'tile/2/999.p/1'],
    [{ level: 'entries', index: 1_000, width: 255 }, 'tile/entries/x001/000.p/255'],
  ] as const)('%o is %s, and is read back', (place, path) => {
    expect(pathOfTile(place)).toBe(path);
    expect(parseTilePath(path)).toEqual(place);
  });

  test.each([
    'tile/0/0',
    'tile/00/000',
    'tile/64/000',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/-1/000',
    'tile/entries/../000',
  ])('%s names none', (path) => {
    expect(parseTilePath(path)).toBeUndefined();
  });

  test('a tree of 70,000 is published as the format’s own example counts it', () => {
    const tiles = [...tilesOf(70_000)];
    const of = (level: number) => tiles.filter((tile) => tile.level === level);
    expect(of(0)).toHaveLength(274);
    expect(of(0).at(-1)).toEqual({ level: 0, index: 273, width: 112 });
    expect(of(1)).toEqual([
      { level: 1, index: 0, width: 256 },
      { level: 1, index: 1, width: 17 },
    ]);
    expect(of(2)).toEqual([{ level: 2, index: 0, width: 1 }]);
    expect(of(3)).toEqual([]);
    expect([...tilesOf(256)].map(pathOfTile)).toEqual([
      'tile/entries/000',
      'tile/0/000',
      'tile/1/000.p/1',
    ]);
  });
});

describe('a published log', () => {
  test.each([0, 1, 5, 255, 256, 257, 600])('of %i entries is rebuilt whole', async (size) => {
    const published = await publish(size);
    const tiles = [...tilesOf(size)].filter(({ level }) => level !== 'entries').length;
    expect(await fsck(published)).toMatchObject({ verified: true, origin, size, tiles });
  });

  test('fails, with a place, when any one byte of any of its files is another', async () => {
    const published = await publish(4);
    for (const [path, bytes] of published) {
      for (let at = 0; at < bytes.length; at += 1) {
        const altered = new Uint8Array(bytes);
        altered[at] = (altered[at] ?? 0) ^ 1;
        await expect(
          fsck(new Map(published).set(path, altered)),
          `${path} at ${at}`,
        ).rejects.toMatchObject({
          code: expect.stringMatching(/^ledger\./),
          path: expect.stringMatching(/^(checkpoint|tile\/|entry \d)/),
        });
      }
    }
  });

  test('fails when a file is gone, cut, or longer than it may be', async () => {
    const published = await publish(300);
    for (const [path, bytes] of published) {
      const without = new Map(published);
      without.delete(path);
      await expect(fsck(without)).rejects.toMatchObject({ code: 'ledger.missing', path });
      for (const wrong of [bytes.subarray(0, -1), Buffer.concat([bytes, Uint8Array.of(0)])])
        await expect(fsck(new Map(published).set(path, wrong)), path).rejects.toMatchObject({
          code: expect.stringMatching(/^ledger\./),
        });
    }
  });

  test('names the entry and the tile that do not agree', async () => {
    const published = await publish(300);
    const other = await publish(299);
    const bundle = encodeBundle([
      ...Array.from({ length: 43 }, (_, n) => leafOf(256 + n)),
      leafOf(0),
    ]);
    await expect(
      fsck(new Map(published).set('tile/entries/001.p/44', bundle)),
    ).rejects.toMatchObject({ code: 'ledger.tile', path: 'entry 299, tile/0/001.p/44' });
    const checkpoint = other.get('checkpoint') ?? new Uint8Array();
    await expect(fsck(new Map(published).set('checkpoint', checkpoint))).rejects.toMatchObject({
      code: 'ledger.missing',
      path: 'tile/entries/001.p/43',
    });
  });

  test('is not verified without the cosignature of each witness that is named', async () => {
    const published = await publish(3);
    const note = Buffer.from(published.get('checkpoint') ?? []).toString('utf8');
    const alone = note.split('\n').slice(0, -2).join('\n');
    await expect(
      fsck(new Map(published).set('checkpoint', Buffer.from(`${alone}\n`))),
    ).rejects.toMatchObject({ code: 'ledger.cosignature', path: 'checkpoint' });
  });
});
