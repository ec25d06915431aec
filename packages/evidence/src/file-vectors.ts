// SPDX-License-Identifier: EUPL-1.2
import { sampleExchange, unseen } from './sample-exchange.ts';
import type { SampleCast } from './sample-cast.ts';
import { told } from './vector-row.ts';
import type { VectorRow } from './vector-row.ts';

const malformed = 'evidence.malformed';
const first = 'file.signatures.0';

function replaced(file: Uint8Array, from: string, to: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(file).replace(from, to));
}

/** Good bundles, and files that were damaged after they were signed. */
export async function fileVectors(cast: SampleCast): Promise<readonly VectorRow[]> {
  const { sender, receiver } = await sampleExchange(cast);
  const good = await told(cast, sender);
  const { message: _message, ...withheld } = sender;
  const closed = sender.entries.map((entry, index) =>
    index === 0 ? { ...unseen(entry), leaf: entry.leaf } : entry,
  );
  const unplaced = sender.entries.map(({ place: _place, ...entry }) => entry);
  const byStranger = await told(cast, sender, cast.stranger);
  const swapped = { ...sender, exporter: cast.south.id };
  return [
    { name: 'sender-good', says: 'All that the sender holds.', file: good },
    {
      name: 'receiver-good',
      says: 'All that the recipient holds.',
      file: await told(cast, receiver, cast.south),
    },
    {
      name: 'withheld-good',
      says: 'The proof without what the message says.',
      file: await told(cast, { ...withheld, entries: closed }),
    },
    {
      name: 'unplaced-good',
      says: 'Before any checkpoint was cosigned.',
      file: await told(cast, { ...sender, entries: unplaced }),
    },
    {
      name: 'spaced',
      says: 'The same JSON with a space.',
      file: replaced(good, ':', ': '),
      refused: [malformed, 'file'],
    },
    {
      name: 'ended-twice',
      says: 'A newline after the end.',
      file: Uint8Array.of(...good, 10),
      refused: [malformed, 'file'],
    },
    {
      name: 'not-utf8',
      says: 'A byte that is no UTF-8.',
      file: Uint8Array.of(...good, 0xff),
      refused: [malformed, 'file'],
    },
    { name: 'not-json', says: 'No JSON.', file: good.slice(0, -1), refused: [malformed, 'file'] },
    {
      name: 'other-format',
      says: 'A version not in use here.',
      file: replaced(good, 'evidence/1', 'evidence/2'),
      refused: [malformed, 'bundle.format'],
    },
    {
      name: 'other-suite',
      says: 'A suite not in use here.',
      file: replaced(good, 'samsyn-1/Ed25519+', 'samsyn-0/Ed25519+'),
      refused: [malformed, 'bundle.suite'],
    },
    {
      name: 'digest-altered',
      says: 'One digit altered.',
      file: replaced(
        good,
        `"digest":"${sender.digest.slice(0, 1)}`,
        `"digest":"${sender.digest.startsWith('0') ? '1' : '0'}`,
      ),
      refused: ['evidence.signature', first],
    },
    {
      name: 'unsigned',
      says: 'No signature of the exporter.',
      file: replaced(
        good,
        new TextDecoder()
          .decode(good)
          .slice(new TextDecoder().decode(good).lastIndexOf('"signatures":')),
        '"signatures":[]}',
      ),
      refused: ['evidence.signature', 'file.signatures'],
    },
    {
      name: 'stranger-signed',
      says: 'Signed by a stranger as exporter.',
      file: byStranger,
      refused: ['evidence.signature', first],
    },
    {
      name: 'exporter-swapped',
      says: 'Said to be exported by the other.',
      file: await told(cast, swapped),
      refused: ['evidence.signature', first],
    },
  ];
}
