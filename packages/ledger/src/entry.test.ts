// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Digest, instantOf } from '@samsyn/terms';
import { commit, encodeLeaf, isLedgerEvent, ledgerEvents } from './index.ts';
import type { LedgerEntry } from './index.ts';
import { canonicalJson } from './write/canonical-json.ts';

const entry: LedgerEntry = {
  v: 1,
  id: '0198a3c4-0000-7000-8000-000000000001',
  at: instantOf(1_800_000_000_000),
  event: 'case.read',
  actor: 'officer-17',
  commitment: Digest.parse('ab'.repeat(32)),
};

describe('a leaf', () => {
  test('is canonical JSON: sorted members, no space, nothing that is absent', () => {
    expect(new TextDecoder().decode(encodeLeaf(entry))).toBe(
      `{"actor":"officer-17","at":"2027-01-15T08:00:00.000Z","commitment":"${'ab'.repeat(32)}",` +
        `"event":"case.read","id":"0198a3c4-0000-7000-8000-000000000001","v":1}`,
    );
    const withSubject = { ...entry, subject: 'case-1' };
    expect(new TextDecoder().decode(encodeLeaf(withSubject))).toContain('"subject":"case-1"');
  });

  test('has no empty or overlong name in it, nor half a character', () => {
    for (const wrong of ['', 'x'.repeat(201), 'a\ud800'])
      expect(() => encodeLeaf({ ...entry, actor: wrong })).toThrow(
        expect.objectContaining({ code: 'ledger.malformed' }),
      );
  });
});

describe('canonical JSON', () => {
  test('sorts by UTF-16 code units and escapes as RFC 8785 does', () => {
    const value = { '\ufb33': 1, '\u{1f600}': 2, å: [true, null, 'é\n"'], a: undefined, B: {} };
    expect(canonicalJson(value)).toBe(
      '{"B":{},"å":[true,null,"é\\n\\""],"\u{1f600}":2,"\ufb33":1}',
    );
  });

  test('holds no number but safe integers', () => {
    for (const wrong of [0.5, Number.NaN, 2 ** 53])
      expect(() => canonicalJson([wrong])).toThrow(
        expect.objectContaining({ code: 'ledger.malformed' }),
      );
  });
});

describe('a commitment', () => {
  test('is SHA-256 of salt and content', () => {
    const content = new TextEncoder().encode('abc');
    expect(commit(new Uint8Array(32), content)).toBe(
      '365aa7d8f7f9402c4b9434502b4cc89ddb09fe50d7cd95b493b834c62d5a5370',
    );
    expect(commit(new Uint8Array(32).fill(1), content)).not.toBe(
      commit(new Uint8Array(32), content),
    );
  });

  test('takes no short salt', () => {
    expect(() => commit(new Uint8Array(16), new Uint8Array())).toThrow(
      expect.objectContaining({ code: 'ledger.malformed', path: 'salt' }),
    );
  });
});

test('events are a closed set, each named once', () => {
  expect(new Set(ledgerEvents).size).toBe(ledgerEvents.length);
  expect(isLedgerEvent('case.read')).toBe(true);
  expect(isLedgerEvent('case.forgotten')).toBe(false);
});

describe('the verifier', () => {
  const folder = join(import.meta.dirname, 'verify');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

  test('shares nothing with the writer but the hash function', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      const imports = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
      for (const name of imports)
        expect(name, file).toMatch(/^(@samsyn\/terms|\.\.\/sha256\.ts|\.\/[a-z0-9-]+\.ts)$/);
    }
  });
});
