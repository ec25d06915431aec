// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@samsyn/terms';
import {
  addCosignature,
  checkpointBody,
  consistencyProof,
  cosign,
  importLedgerKey,
  inclusionProof,
  leafHash,
  leafSource,
  rootOf,
  signNote,
} from './index.ts';
import type { LedgerKey } from './index.ts';
import type { LedgerProof, LedgerVector } from './vector.ts';
import { bytesToHex } from './write/bytes-to-hex.ts';

/** Whose ledger it is, who witnesses it, and a stranger to both. */
export interface LedgerCast {
  readonly log: LedgerKey;
  readonly witness: LedgerKey;
  readonly stranger: LedgerKey;
}

type Row = readonly [name: string, says: string, given: LedgerProof, code?: ErrorCode];

const leaves = Array.from({ length: 7 }, (_, n) => leafHash(Uint8Array.of(n)));
const source = leafSource(leaves);
const hexes = (hashes: readonly Uint8Array[]): string[] => hashes.map(bytesToHex);
const headOf = (size: number) => ({ size, root: bytesToHex(rootOf(leaves.slice(0, size))) });

/** The same hash with its first digit another. */
function other(hash: string): string {
  return `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
}

function inclusionRows(): readonly Row[] {
  const { size, root } = headOf(7);
  const inclusion = hexes(inclusionProof(3, size, source));
  const leaf = bytesToHex(leafHash(Uint8Array.of(3)));
  const included = { step: 'inclusion', leafHash: leaf, index: 3, size, inclusion, root } as const;
  const [first = '', ...rest] = inclusion;
  return [
    ['inclusion', 'Leaf 3 of 7.', included],
    [
      'inclusion-first-of-one',
      'The only leaf.',
      { ...included, leafHash: headOf(1).root, index: 0, inclusion: [], ...headOf(1) },
    ],
    [
      'inclusion-altered',
      'A hash of the way is another.',
      { ...included, inclusion: [other(first), ...rest] },
      'ledger.inclusion',
    ],
    [
      'inclusion-short',
      'A hash of the way is missing.',
      { ...included, inclusion: rest },
      'ledger.inclusion',
    ],
    [
      'inclusion-long',
      'A hash of the way too many.',
      { ...included, inclusion: [...inclusion, first] },
      'ledger.inclusion',
    ],
    [
      'inclusion-elsewhere',
      'The way of another place.',
      { ...included, index: 2 },
      'ledger.inclusion',
    ],
    [
      'inclusion-outside',
      'A place that the tree does not have.',
      { ...included, index: 7 },
      'ledger.inclusion',
    ],
    [
      'inclusion-other-leaf',
      'Another leaf.',
      { ...included, leafHash: other(leaf) },
      'ledger.inclusion',
    ],
  ];
}

function consistencyRows(): readonly Row[] {
  const consistency = hexes(consistencyProof(3, leaves.length, source));
  const extended = {
    step: 'consistency',
    older: headOf(3),
    newer: headOf(7),
    consistency,
  } as const;
  return [
    ['consistency', 'Three leaves are a beginning of seven.', extended],
    [
      'consistency-altered',
      'A hash of the proof is another.',
      { ...extended, consistency: consistency.map(other) },
      'ledger.consistency',
    ],
    [
      'consistency-short',
      'A hash is missing.',
      { ...extended, consistency: consistency.slice(1) },
      'ledger.consistency',
    ],
    [
      'consistency-rewritten',
      'What was there before is another.',
      { ...extended, older: { size: 3, root: other(headOf(3).root) } },
      'ledger.consistency',
    ],
    [
      'consistency-backwards',
      'A ledger that became shorter.',
      { ...extended, older: headOf(7), newer: headOf(3) },
      'ledger.consistency',
    ],
  ];
}

async function noteRows({ log, witness, stranger }: LedgerCast): Promise<readonly Row[]> {
  const signer = await importLedgerKey(log);
  const body = checkpointBody(signer.name, leaves.length, rootOf(leaves));
  const note = await signNote(body, signer);
  const line = await cosign(note, await importLedgerKey(witness), 1_800_000_000);
  const cosigned = addCosignature(note, line);
  const larger = cosigned.replace('\n7\n', '\n8\n');
  const foreign = await signNote(body, {
    ...(await importLedgerKey(stranger)),
    name: signer.name,
  });
  const opened = (text: string) => ({ step: 'checkpoint', note: text, vkey: log.vkey }) as const;
  const seen = (text: string) => ({ step: 'cosignature', note: text, vkey: witness.vkey }) as const;
  return [
    ['checkpoint', 'Signed by the ledger.', opened(note)],
    ['checkpoint-cosigned', 'A cosignature takes nothing from it.', opened(cosigned)],
    ['checkpoint-altered', 'Another size than was signed.', opened(larger), 'ledger.signature'],
    [
      'checkpoint-unsigned',
      'Nobody has signed.',
      opened(note.slice(0, note.indexOf('\n\n') + 2)),
      'ledger.signature',
    ],
    [
      'checkpoint-foreign',
      'A stranger has signed in the ledger’s name.',
      opened(foreign),
      'ledger.signature',
    ],
    ['cosignature', 'Cosigned by the witness.', seen(cosigned)],
    ['cosignature-missing', 'Not cosigned.', seen(note), 'ledger.cosignature'],
    ['cosignature-altered', 'Of another checkpoint.', seen(larger), 'ledger.cosignature'],
  ];
}

/** Every vector of a ledger, made afresh with these keys. */
export async function vectorCases(cast: LedgerCast): Promise<readonly LedgerVector[]> {
  const rows = [...inclusionRows(), ...consistencyRows(), ...(await noteRows(cast))];
  return rows.map(([name, says, given, code]) => ({
    name,
    says,
    given,
    expect: code === undefined ? 'holds' : { code },
  }));
}
