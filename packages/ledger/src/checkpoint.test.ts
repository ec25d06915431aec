// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addCosignature,
  checkpointBody,
  cosign,
  generateLedgerKey,
  importLedgerKey,
  leafHash,
  openCheckpoint,
  parseVkey,
  rootOf,
  signNote,
  verifyCosignature,
} from './index.ts';
import type { LedgerKey } from './index.ts';

const root = rootOf([leafHash(Uint8Array.of(1)), leafHash(Uint8Array.of(2))]);
let log: LedgerKey;
let witness: LedgerKey;
let note: string;
let cosigned: string;

beforeAll(async () => {
  log = await generateLedgerKey('samsyn.example/migration');
  witness = await generateLedgerKey('samsyn.example/police', 'witness', { demonstration: true });
  const body = checkpointBody('samsyn.example/migration', 2, root);
  note = await signNote(body, await importLedgerKey(log));
  cosigned = addCosignature(
    note,
    await cosign(note, await importLedgerKey(witness), 1_800_000_000),
  );
});

describe('a checkpoint', () => {
  test('opens to what was signed, with and without a cosignature', async () => {
    const expected = { origin: 'samsyn.example/migration', size: 2, root };
    expect(await openCheckpoint(note, log.vkey)).toEqual(expected);
    expect(await openCheckpoint(cosigned, log.vkey)).toEqual(expected);
  });

  test('fails when any one character of it is another', async () => {
    for (let at = 0; at < note.length; at += 1) {
      const other = note[at] === 'A' ? 'B' : 'A';
      const altered = `${note.slice(0, at)}${other}${note.slice(at + 1)}`;
      await expect(openCheckpoint(altered, log.vkey)).rejects.toMatchObject({
        code: expect.stringMatching(/^ledger\.(checkpoint|signature)$/),
      });
    }
  });

  test('is not opened by another ledger’s key of the same name', async () => {
    const other = await generateLedgerKey('samsyn.example/migration');
    await expect(openCheckpoint(note, other.vkey)).rejects.toMatchObject({
      code: 'ledger.signature',
    });
  });

  test('of another origin than the key’s name is refused', async () => {
    const body = checkpointBody('samsyn.example/other', 2, root);
    const foreign = await signNote(body, await importLedgerKey(log));
    await expect(openCheckpoint(foreign, log.vkey)).rejects.toMatchObject({
      code: 'ledger.checkpoint',
    });
  });
});

describe('a cosignature', () => {
  test('tells who cosigned, and when', async () => {
    expect(await verifyCosignature(cosigned, witness.vkey)).toEqual({
      witness: 'samsyn.example/police',
      vkey: witness.vkey,
      unixSeconds: 1_800_000_000,
    });
  });

  test('is added once', async () => {
    const line = await cosign(note, await importLedgerKey(witness), 1_800_000_000);
    expect(addCosignature(cosigned, line)).toBe(cosigned);
  });

  test('fails when missing, doubled, or when any character of text or line is another', async () => {
    const doubled = cosigned + (await cosign(note, await importLedgerKey(witness), 1_800_000_001));
    for (const wrong of [note, doubled])
      await expect(verifyCosignature(wrong, witness.vkey)).rejects.toMatchObject({
        code: 'ledger.cosignature',
      });
    const line = cosigned.lastIndexOf('— ');
    const places = Array.from(cosigned, (_, at) => at);
    for (const at of places.filter((place) => place < note.indexOf('\n\n') || place >= line)) {
      const other = cosigned[at] === 'A' ? 'B' : 'A';
      const altered = `${cosigned.slice(0, at)}${other}${cosigned.slice(at + 1)}`;
      await expect(verifyCosignature(altered, witness.vkey)).rejects.toMatchObject({
        code: expect.stringMatching(/^ledger\./),
      });
    }
  });

  test('is not given with a ledger’s key, nor a checkpoint signed with a witness’s', async () => {
    await expect(cosign(note, await importLedgerKey(log), 1)).rejects.toMatchObject({
      code: 'ledger.cosignature',
    });
    const body = checkpointBody('samsyn.example/police', 2, root);
    await expect(signNote(body, await importLedgerKey(witness))).rejects.toMatchObject({
      code: 'ledger.checkpoint',
    });
    await expect(verifyCosignature(note, log.vkey)).rejects.toMatchObject({
      code: 'ledger.cosignature',
    });
  });
});

describe('the published examples', () => {
  /** From C2SP tlog-cosignature. */
  const published = [
    'example.com/behind-the-sofa',
    '20852163',
    'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=',
    '',
    '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=',
    '',
  ].join('\n');

  test('a foreign checkpoint is read in the same form, and not trusted', async () => {
    await expect(openCheckpoint(published, log.vkey)).rejects.toMatchObject({
      code: 'ledger.signature',
    });
  });

  test('the vkey of the Go checksum database reads as a ledger’s key', () => {
    const key = parseVkey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
    expect(key).toMatchObject({ name: 'sum.golang.org', id: '033de0ae', use: 'log' });
  });
});

describe('a key file', () => {
  test('keeps its demonstration mark', async () => {
    expect((await importLedgerKey(witness)).demonstration).toBe(true);
    expect((await importLedgerKey(log)).demonstration).toBe(false);
  });

  test('whose halves are of two keys is refused', async () => {
    for (const wrong of [
      { skey: log.skey, vkey: witness.vkey },
      { skey: log.skey.replace('migration', 'migratiom'), vkey: log.vkey },
      { skey: 'PRIVATE+KEY+x', vkey: log.vkey },
    ])
      await expect(importLedgerKey(wrong)).rejects.toMatchObject({ code: 'config.invalid' });
  });
});
