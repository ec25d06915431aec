// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistencyProof,
  Frontier,
  inclusionProof,
  leafHash,
  leafSource,
  nodeHash,
  nodeSource,
  placesForConsistency,
  placesForInclusion,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';
import type { TreeNode } from './index.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** The leaves and roots with which implementations of Certificate Transparency are tried. */
const referenceLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const referenceRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leaves = Array.from({ length: 65 }, (_, n) => leafHash(Uint8Array.of(n, n + 1)));

/** RFC 6962, 2.1, word for word: the slow definition that the fast ones are held against. */
function rootByDefinition(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (only === undefined)
    return fromHex('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  if (hashes.length === 1) return only;
  let split = 1;
  while (split * 2 < hashes.length) split *= 2;
  return nodeHash(rootByDefinition(hashes.slice(0, split)), rootByDefinition(hashes.slice(split)));
}

describe('roots', () => {
  test('are those of the Certificate Transparency reference leaves', () => {
    const hashes = referenceLeaves.map((leaf) => leafHash(fromHex(leaf)));
    const roots = hashes.map((_, n) => hex(rootOf(hashes.slice(0, n + 1))));
    expect(roots).toEqual(referenceRoots);
    expect(hex(rootOf([]))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('of the frontier are those of the definition, at every size and after a restart', () => {
    let frontier = new Frontier();
    for (const [n, leaf] of leaves.entries()) {
      expect(hex(frontier.root())).toBe(hex(rootByDefinition(leaves.slice(0, n))));
      frontier = new Frontier(frontier.size, frontier.peaks);
      frontier.append(leaf);
      expect(frontier.size).toBe(n + 1);
    }
  });

  test('need as many peaks as the size has binary ones', () => {
    expect(() => new Frontier(3, [leaves[0] ?? new Uint8Array()])).toThrow(
      expect.objectContaining({ code: 'ledger.malformed' }),
    );
  });
});

describe('inclusion', () => {
  test('is proved for every leaf of every tree up to 64, from the planned nodes alone', () => {
    const frontier = new Frontier();
    const stored: TreeNode[] = [];
    for (let size = 1; size <= 64; size += 1) {
      stored.push(...frontier.append(leaves[size - 1] ?? new Uint8Array()));
      for (let index = 0; index < size; index += 1) {
        const wanted = new Set(placesForInclusion(index, size).map((p) => `${p.level}/${p.index}`));
        const fetched = stored.filter((node) => wanted.has(`${node.level}/${node.index}`));
        const proof = inclusionProof(index, size, nodeSource(fetched));
        expect(fetched.length).toBe(wanted.size);
        verifyInclusion(leaves[index] ?? new Uint8Array(), index, size, proof, frontier.root());
      }
    }
  });

  test('is refused for another leaf, place, size, root or proof', () => {
    const source = leafSource(leaves);
    const cases = fc.integer({ min: 1, max: 64 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        index: fc.integer({ min: 0, max: size - 1 }),
        flip: fc.nat(),
        fault: fc.constantFrom('leaf', 'index', 'root', 'proof', 'longer', 'shorter'),
      }),
    );
    fc.assert(
      fc.property(cases, ({ size, index, flip, fault }) => {
        const proof = inclusionProof(index, size, source);
        const root = rootOf(leaves.slice(0, size));
        const leaf = Uint8Array.from(leaves[index] ?? []);
        const flipIn = (bytes: Uint8Array) => {
          bytes[flip % 32] = (bytes[flip % 32] ?? 0) ^ 1;
        };
        let claimed = index;
        if (fault === 'leaf') flipIn(leaf);
        if (fault === 'root') flipIn(root);
        if (fault === 'longer') proof.push(leaf);
        if (fault === 'index') claimed = size === 1 ? 1 : (index + 1) % size;
        if (fault === 'shorter' && proof.pop() === undefined) claimed = 1;
        if (fault === 'proof') {
          const at = proof.length === 0 ? -1 : flip % proof.length;
          const bytes = Uint8Array.from(proof[at] ?? leaf);
          flipIn(bytes);
          if (at < 0) claimed = 1;
          else proof[at] = bytes;
        }
        expect(() => verifyInclusion(leaf, claimed, size, proof, root)).toThrow(
          expect.objectContaining({ code: 'ledger.inclusion' }),
        );
      }),
    );
  });

  test('has no proof of a leaf that is not there', () => {
    for (const [index, size] of [
      [5, 5],
      [0, 0],
      [-1, 5],
    ] as const)
      expect(() => inclusionProof(index, size, leafSource(leaves))).toThrow(
        expect.objectContaining({ code: 'ledger.inclusion' }),
      );
  });
});

describe('consistency', () => {
  const heads = leaves.map((_, size) => ({ size, root: rootOf(leaves.slice(0, size)) }));

  test('is proved between every two sizes up to 64, from the planned nodes alone', () => {
    const frontier = new Frontier();
    const stored = leaves.flatMap((leaf) => frontier.append(leaf));
    for (const newer of heads) {
      for (const older of heads.slice(0, newer.size + 1)) {
        const places = placesForConsistency(older.size, newer.size);
        const wanted = new Set(places.map((p) => `${p.level}/${p.index}`));
        const fetched = stored.filter((node) => wanted.has(`${node.level}/${node.index}`));
        const proof = consistencyProof(older.size, newer.size, nodeSource(fetched));
        verifyConsistency(older, newer, proof);
      }
    }
  });

  test('is refused when any hash of either head or of the proof is another', () => {
    const source = leafSource(leaves);
    const sizes = fc.tuple(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 64 }));
    fc.assert(
      fc.property(sizes, fc.nat(), fc.integer({ min: 0, max: 31 }), ([a, b], pick, at) => {
        const [older, newer] = [heads[Math.min(a, b)], heads[Math.max(a, b)]];
        if (older === undefined || newer === undefined) throw new Error('no such head');
        const proof = consistencyProof(older.size, newer.size, source);
        const parts = [older.root, newer.root, ...proof].map((hash) => Uint8Array.from(hash));
        const hit = parts[pick % parts.length];
        if (hit === undefined) throw new Error('nothing to alter');
        hit[at] = (hit[at] ?? 0) ^ 0x80;
        const [oldRoot, newRoot, ...altered] = parts;
        if (oldRoot === undefined || newRoot === undefined) throw new Error('no root');
        const heads2 = [
          { size: older.size, root: oldRoot },
          { size: newer.size, root: newRoot },
        ] as const;
        expect(() => verifyConsistency(...heads2, altered)).toThrow(
          expect.objectContaining({ code: 'ledger.consistency' }),
        );
      }),
    );
  });

  test('is refused for a shorter, longer or backward proof', () => {
    const [older, newer] = [heads[6], heads[13]];
    if (older === undefined || newer === undefined) throw new Error('no such head');
    const proof = consistencyProof(6, 13, leafSource(leaves));
    for (const wrong of [proof.slice(0, -1), [...proof, newer.root], []])
      expect(() => verifyConsistency(older, newer, wrong)).toThrow(
        expect.objectContaining({ code: 'ledger.consistency' }),
      );
    expect(() => verifyConsistency(newer, older, proof)).toThrow(
      expect.objectContaining({ code: 'ledger.consistency' }),
    );
  });
});
