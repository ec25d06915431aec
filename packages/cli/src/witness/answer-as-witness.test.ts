// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addCosignature,
  checkpointBody,
  consistencyProof,
  encodeOffer,
  generateLedgerKey,
  importLedgerKey,
  leafHash,
  leafSource,
  rootOf,
  signNote,
  verifyCosignature,
} from '@samsyn/ledger';
import type { LedgerKey } from '@samsyn/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerAsWitness } from './answer-as-witness.ts';
import type { WitnessParts } from './answer-as-witness.ts';
import { WitnessState } from './witness-state.ts';

const origin = 'samsyn.example/migration';
const history = (of: string) => Array.from({ length: 9 }, (_, n) => leafHash(Buffer.from(of + n)));
const told = history('a');
const retold = history('b');
const folder = mkdtempSync(join(tmpdir(), 'samsyn-witness-'));

let log: LedgerKey;
let own: LedgerKey;
let files = 0;
let file: string;
let parts: WitnessParts;
const split: string[] = [];

async function begin(): Promise<WitnessParts> {
  return {
    signer: await importLedgerKey(own),
    state: await WitnessState.open(file, [log.vkey]),
    nowMs: () => 1_800_000_000_000,
    onSplitView: (of) => split.push(of),
  };
}

async function noteOf(size: number, leaves = told, key = log): Promise<string> {
  const body = checkpointBody(origin, size, rootOf(leaves.slice(0, size)));
  return signNote(body, await importLedgerKey(key));
}

async function offer(older: number, size: number, leaves = told, key = log) {
  const consistency =
    older > size ? [] : consistencyProof(older, size, leafSource(leaves.slice(0, size)));
  const note = await noteOf(size, leaves, key);
  return answerAsWitness(
    parts,
    'POST',
    '/add-checkpoint',
    encodeOffer({ older, consistency, note }),
  );
}

beforeAll(async () => {
  log = await generateLedgerKey(origin);
  own = await generateLedgerKey('oversight.example', 'witness');
});
beforeEach(async () => {
  file = join(folder, `state-${(files += 1)}.json`);
  WitnessState.begin(file);
  parts = await begin();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a witness', () => {
  test('cosigns what it has not seen, and what extends what it has', async () => {
    for (const [older, size] of [
      [0, 3],
      [3, 3],
      [3, 7],
    ] as const) {
      const { status, body } = await offer(older, size);
      expect(status).toBe(200);
      const cosigned = addCosignature(await noteOf(size), body);
      expect(await verifyCosignature(cosigned, own.vkey)).toMatchObject({
        unixSeconds: 1_800_000_000,
      });
    }
  });

  test('says where it stands to whom offers from elsewhere', async () => {
    await offer(0, 5);
    expect(await offer(0, 7)).toEqual({
      status: 409,
      mediaType: 'text/x.tlog.size',
      body: '5\n',
    });
    expect(await offer(3, 4)).toMatchObject({ status: 409, body: '5\n' });
  });

  test('refuses each fault by its own status', async () => {
    await offer(0, 5);
    expect(await offer(5, 8, retold)).toMatchObject({ status: 422 });
    expect(await offer(8, 7)).toMatchObject({ status: 400 });
    expect(await offer(5, 8, told, await generateLedgerKey(origin))).toMatchObject({ status: 403 });
    expect(await answerAsWitness(parts, 'POST', '/add-checkpoint', 'old 5')).toMatchObject({
      status: 400,
    });
    const foreign = await signNote(
      checkpointBody('other.example', 1, rootOf(told.slice(0, 1))),
      await importLedgerKey(await generateLedgerKey('other.example')),
    );
    const unknown = encodeOffer({ older: 0, consistency: [], note: foreign });
    expect(await answerAsWitness(parts, 'POST', '/add-checkpoint', unknown)).toMatchObject({
      status: 404,
    });
    expect((await offer(5, 5)).status).toBe(200);
  });

  test('keeps both checkpoints when one size has two trees', async () => {
    await offer(0, 5);
    expect(await offer(5, 5, retold)).toMatchObject({
      status: 409,
      mediaType: expect.stringContaining('text/plain'),
    });
    expect(split).toEqual([origin]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      cosigned: { [origin]: await noteOf(5) },
      splitViews: [{ kept: await noteOf(5), shown: await noteOf(5, retold) }],
    });
  });

  test('shows what it has cosigned of a ledger, and nothing of others', async () => {
    const seen = async (path: string) => answerAsWitness(parts, 'GET', path, '');
    expect(await seen(`/${encodeURIComponent(origin)}/checkpoint`)).toMatchObject({ status: 404 });
    await offer(0, 5);
    expect(await seen(`/${encodeURIComponent(origin)}/checkpoint`)).toMatchObject({
      status: 200,
      body: await noteOf(5),
    });
    for (const path of ['/other.example/checkpoint', '/%/checkpoint', '/add-checkpoint', '/'])
      expect(await seen(path)).toMatchObject({ status: 404 });
  });
});

describe('what a witness keeps', () => {
  test('stands when it starts again: another history is refused then too', async () => {
    await offer(0, 5);
    parts = await begin();
    expect(await offer(0, 5, retold)).toMatchObject({ status: 409 });
    expect(await offer(5, 8, retold)).toMatchObject({ status: 422 });
    expect((await offer(5, 8)).status).toBe(200);
  });

  test('cannot be forgotten: neither the file nor a ledger in it', async () => {
    await offer(0, 5);
    await expect(WitnessState.open(file, [])).rejects.toMatchObject({
      code: 'config.missing',
      path: origin,
    });
    rmSync(file);
    await expect(WitnessState.open(file, [log.vkey])).rejects.toMatchObject({
      code: 'config.missing',
    });
  });

  test('is on the disk before the answer: two offers at once give one history', async () => {
    const answers = await Promise.all([offer(0, 5), offer(0, 5, retold), offer(0, 7)]);
    const given = answers.map(({ status }) => status);
    expect(given.toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    parts = await begin();
    expect(parts.state.find(origin)?.note).toBeDefined();
  });

  test('of one who altered it is refused', async () => {
    await offer(0, 5);
    const other = await generateLedgerKey(origin);
    await expect(WitnessState.open(file, [other.vkey])).rejects.toMatchObject({
      code: 'ledger.signature',
    });
  });
});
