// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '@samsyn/terms';
import {
  addCosignature,
  checkpointBody,
  commit,
  cosign,
  encodeLeaf,
  exportLines,
  generateLedgerKey,
  importLedgerKey,
  leafHash,
  rootOf,
  signNote,
  verifyExport,
} from './index.ts';
import type { ExportedEntry, LedgerKey } from './index.ts';

const origin = 'samsyn.example/migration';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

let log: LedgerKey;
let witness: LedgerKey;
let entries: ExportedEntry[];
let notes: Map<number, string>;
let file: Uint8Array;

const trusted = () => ({ vkey: log.vkey, witnessVkeys: [witness.vkey] });

function entryOf(n: number): ExportedEntry {
  const salt = new Uint8Array(32).fill(n);
  const content = encode(`{"what":"${n}"}`);
  const leaf = encodeLeaf({
    v: 1,
    id: `entry-${n}`,
    at: instantOf(1_800_000_000_000 + n),
    event: n % 2 === 0 ? 'case.read' : 'message.received',
    actor: `officer-${n}`,
    ...(n % 3 === 0 ? { subject: 'case-1' } : {}),
    commitment: commit(salt, content),
  });
  const whole = { leaf, leafHash: leafHash(leaf) };
  return n === 2 ? whole : { ...whole, opening: { salt, content } };
}

async function noteOf(these: readonly ExportedEntry[], withWitness = true): Promise<string> {
  const root = rootOf(these.map((entry) => entry.leafHash));
  const note = await signNote(
    checkpointBody(origin, these.length, root),
    await importLedgerKey(log),
  );
  if (!withWitness) return note;
  return addCosignature(note, await cosign(note, await importLedgerKey(witness), 1_800_000_000));
}

async function fileOf(
  these: readonly ExportedEntry[],
  checkpoints: readonly { size: number; note: string }[],
): Promise<Uint8Array> {
  let text = '';
  const header = { origin, vkey: log.vkey, witnesses: [witness.vkey] };
  for await (const line of exportLines(header, these, checkpoints)) text += line;
  return encode(text);
}

beforeAll(async () => {
  log = await generateLedgerKey(origin);
  witness = await generateLedgerKey('samsyn.example/police', 'witness');
  entries = Array.from({ length: 5 }, (_, n) => entryOf(n));
  notes = new Map();
  for (const size of [2, 5]) notes.set(size, await noteOf(entries.slice(0, size)));
  const checkpoints = Array.from(notes, ([size, note]) => ({ size, note }));
  file = await fileOf(entries, checkpoints);
});

describe('an export file', () => {
  test('is rebuilt and verified from its bytes, by the file’s keys or by given ones', async () => {
    const expected = {
      verified: true,
      cosigned: true,
      cosignatures: [
        { witness: 'samsyn.example/police', vkey: witness.vkey, unixSeconds: 1_800_000_000 },
      ],
      origin,
      size: 5,
      root: Buffer.from(rootOf(entries.map((entry) => entry.leafHash))).toString('hex'),
      openings: { present: 4, absent: 1 },
    };
    expect(await verifyExport(file)).toEqual({ ...expected, trust: 'file' });
    expect(await verifyExport(file, trusted())).toEqual({ ...expected, trust: 'given' });
  });

  test('verifies in pieces of any size', async () => {
    for (const bytes of [1, 7, 1000]) {
      const pieces: Uint8Array[] = [];
      for (let at = 0; at < file.length; at += bytes) pieces.push(file.subarray(at, at + bytes));
      expect(await verifyExport(pieces)).toMatchObject({ verified: true, size: 5 });
    }
  });

  test('of a ledger without entries verifies', async () => {
    const empty = await fileOf([], [{ size: 0, note: await noteOf([]) }]);
    expect(await verifyExport(empty)).toMatchObject({ size: 0, cosigned: true });
  });

  test('fails, and says where, when any one byte is another', async () => {
    const lineOf = Array.from(file, () => 0);
    for (let at = 0, line = 1; at < file.length; at += 1) {
      lineOf[at] = line;
      if (file[at] === 0x0a) line += 1;
    }
    const entryOfLine = new Map([2, 3, 5, 6, 7].map((line, index) => [line, index]));
    for (let at = 0; at < file.length; at += 1) {
      for (const flip of [0x01, at % 2 === 0 ? 0x20 : 0x80]) {
        const altered = Uint8Array.from(file);
        altered[at] = (altered[at] ?? 0) ^ flip;
        const line = lineOf[at] ?? 0;
        const entry = entryOfLine.get(line);
        const places = [`line ${line}`, `line ${line + 1}`, `entry ${entry}`];
        const found = await verifyExport(altered).then(
          () => 'verified',
          (error: { code: string; path: string }) =>
            error.code.startsWith('ledger.') ? error.path : error.code,
        );
        expect(places, `byte ${at} ^ ${flip}`).toContain(found);
      }
    }
  });
});

describe('a ledger rewritten by one who can write all of it but sign nothing', () => {
  test('fails at the entries since the last checkpoint that still holds', async () => {
    const forged = entries.map((entry, n) => (n === 3 ? { ...entryOf(9) } : entry));
    const checkpoints = Array.from(notes, ([size, note]) => ({ size, note }));
    await expect(verifyExport(await fileOf(forged, checkpoints))).rejects.toMatchObject({
      code: 'ledger.root',
      path: 'entries 2 to 4',
    });
  });

  test('fails when an entry is left out, doubled or moved', async () => {
    const lines = new TextDecoder().decode(file).split('\n');
    const without = lines.toSpliced(2, 1);
    const doubled = lines.toSpliced(2, 0, lines[2] ?? '');
    const moved = lines.toSpliced(1, 2, lines[2] ?? '', lines[1] ?? '');
    for (const [wrong, path] of [
      [without, 'line 3'],
      [doubled, 'entry 2'],
      [moved, 'entry 0'],
    ] as const)
      await expect(verifyExport(encode(wrong.join('\n')))).rejects.toMatchObject({ path });
  });

  test('fails when it ends without a checkpoint, or has one twice', async () => {
    const cut = await fileOf(entries, [{ size: 2, note: notes.get(2) ?? '' }]);
    await expect(verifyExport(cut)).rejects.toMatchObject({ code: 'ledger.checkpoint' });
    const lines = new TextDecoder().decode(file).split('\n');
    const twice = encode(lines.toSpliced(3, 0, lines[3] ?? '').join('\n'));
    await expect(verifyExport(twice)).rejects.toMatchObject({
      code: 'ledger.checkpoint',
      path: 'line 5',
    });
  });
});

describe('a ledger rewritten by its own keeper, who can sign', () => {
  test('is not cosigned', async () => {
    const forged = entries.with(3, entryOf(9));
    const note = await noteOf(forged, false);
    const rewritten = await fileOf(forged, [{ size: 5, note }]);
    expect(await verifyExport(rewritten, trusted())).toMatchObject({ cosigned: false });
  });

  test('contradicts a checkpoint that its peer kept', async () => {
    const forged = entries.with(1, entryOf(9));
    const rewritten = await fileOf(forged, [{ size: 5, note: await noteOf(forged, false) }]);
    const kept = { ...trusted(), checkpoints: [notes.get(2) ?? ''] };
    await expect(verifyExport(rewritten, kept)).rejects.toMatchObject({
      code: 'ledger.consistency',
      path: 'entries 0 to 1',
    });
    expect(await verifyExport(file, kept)).toMatchObject({ verified: true });
  });

  test('is caught when it is cut short of a checkpoint that its peer kept', async () => {
    const short = await fileOf(entries.slice(0, 2), [{ size: 2, note: notes.get(2) ?? '' }]);
    expect(await verifyExport(short, trusted())).toMatchObject({ verified: true, size: 2 });
    const kept = { ...trusted(), checkpoints: [notes.get(5) ?? ''] };
    await expect(verifyExport(short, kept)).rejects.toMatchObject({
      code: 'ledger.consistency',
      path: 'entries 2 to 4',
    });
  });

  test('is caught when the peer kept two roots for one size', async () => {
    const other = await noteOf(entries.with(1, entryOf(9)), false);
    const kept = { ...trusted(), checkpoints: [notes.get(5) ?? '', other] };
    await expect(verifyExport(file, kept)).rejects.toMatchObject({
      code: 'ledger.consistency',
      path: 'kept checkpoint 2',
    });
  });
});

describe('keys', () => {
  test('of another ledger or witness are not taken from the file', async () => {
    const other = await generateLedgerKey(origin);
    await expect(verifyExport(file, { vkey: other.vkey, witnessVkeys: [] })).rejects.toMatchObject({
      code: 'ledger.signature',
      path: 'line 1',
    });
    const stranger = await generateLedgerKey('samsyn.example/police', 'witness');
    const wrong = { vkey: log.vkey, witnessVkeys: [stranger.vkey] };
    expect(await verifyExport(file, wrong)).toMatchObject({ verified: true, cosigned: false });
  });
});

describe('a leaf whose hash is right', () => {
  const whole = (leaf: string): ExportedEntry => {
    const bytes = encode(leaf);
    return { leaf: bytes, leafHash: leafHash(bytes) };
  };
  const text = () => new TextDecoder().decode(entries[0]?.leaf);

  test.each([
    ['with a space', () => text().replace(':', ': ')],
    ['with a member more', () => text().replace('"v":1', '"v":1,"w":2')],
    ['with a member doubled', () => text().replace('"v":1', '"v":1,"v":1')],
    ['with its members in another order', () => `{"v":1,${text().slice(1, -7)}}`],
    ['without an actor', () => text().replace('officer-0', '')],
    ['of another version', () => text().replace('"v":1', '"v":2')],
  ])('is refused %s', async (_, leaf) => {
    const wrong = [whole(leaf())];
    const bad = await fileOf(wrong, [{ size: 1, note: await noteOf(wrong) }]);
    await expect(verifyExport(bad)).rejects.toMatchObject({
      code: 'ledger.leaf',
      path: 'entry 0',
    });
  });

  test('is refused with another content than it commits to', async () => {
    const [first] = entries;
    if (first?.opening === undefined) throw new Error('no opening');
    const opening = { ...first.opening, content: encode('{"what":"else"}') };
    const wrong = [{ ...first, opening }];
    const bad = await fileOf(wrong, [{ size: 1, note: await noteOf(wrong) }]);
    await expect(verifyExport(bad)).rejects.toMatchObject({
      code: 'ledger.opening',
      path: 'entry 0',
    });
  });
});
