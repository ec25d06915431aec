// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSamsynError } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import {
  generateLedgerKey,
  openCheckpoint,
  verifyConsistency,
  verifyCosignature,
  verifyInclusion,
} from './index.ts';
import { vectorCases } from './vector-cases.ts';
import type { LedgerProof, LedgerVector } from './vector.ts';

const folder = join(import.meta.dirname, '../../../vectors/ledger');
const vectors = readdirSync(folder).map((file): LedgerVector => {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
});
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

async function verified(given: LedgerProof): Promise<void> {
  switch (given.step) {
    case 'inclusion': {
      const { leafHash, index, size, inclusion, root } = given;
      verifyInclusion(bytes(leafHash), index, size, inclusion.map(bytes), bytes(root));
      return;
    }
    case 'consistency': {
      const [older, newer] = [given.older, given.newer].map(({ size, root }) => ({
        size,
        root: bytes(root),
      }));
      if (older && newer) verifyConsistency(older, newer, given.consistency.map(bytes));
      return;
    }
    case 'checkpoint':
      await openCheckpoint(given.note, given.vkey);
      return;
    case 'cosignature':
      await verifyCosignature(given.note, given.vkey);
      return;
    default:
      given satisfies never;
  }
}

async function answer(given: LedgerProof): Promise<LedgerVector['expect']> {
  try {
    await verified(given);
    return 'holds';
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return { code: error.code };
  }
}

describe('vectors', () => {
  test.each(vectors)('$name: $says', async ({ given, expect: expected }) => {
    expect(await answer(given)).toEqual(expected);
  });

  test('are those that are written today: same names, same verdicts', async () => {
    const cases = await vectorCases({
      log: await generateLedgerKey('samsyn.example/north'),
      witness: await generateLedgerKey('samsyn.example/south', 'witness'),
      stranger: await generateLedgerKey('samsyn.example/stranger'),
    });
    const bare = (all: readonly LedgerVector[]): unknown =>
      Object.fromEntries(all.map(({ name, says, expect: expected }) => [name, [says, expected]]));
    expect(vectors.length).toBeGreaterThan(0);
    expect(bare(cases)).toEqual(bare(vectors));
  });
});
