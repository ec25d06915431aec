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

/** Good bundles: each says all that its exporter may show. */
async function goodFiles(cast: SampleCast): Promise<readonly VectorRow[]> {
  const { sender, receiver } = await sampleExchange(cast);
  const good = await told(cast, sender);
  const { message: _message, ...withheld } = sender;
  const undecided = sender.entries.slice(0, 3);
  const closed = undecided.map((entry, index) =>
    index === 0 ? { ...unseen(entry), leaf: entry.leaf } : entry,
  );
  const unplaced = sender.entries.map(({ place: _place, ...entry }) => entry);
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
      name: 'undecided-good',
      says: 'Without what was decided, as after an erasure.',
      file: await told(cast, { ...sender, entries: undecided }),
    },
    {
      name: 'unplaced-good',
      says: 'Before any checkpoint was cosigned.',
      file: await told(cast, { ...sender, entries: unplaced }),
    },
  ];
}

/** Files that were damaged after they were signed, or signed by another. */
async function damagedFiles(cast: SampleCast): Promise<readonly VectorRow[]> {
  const { sender } = await sampleExchange(cast);
  const good = await told(cast, sender);
  const row = (
    name: string,
    says: string,
    file: Uint8Array,
    code: string,
    path: string,
  ): VectorRow => ({ name, says, file, refused: [code, path] });
  const byStranger = await told(cast, sender, cast.stranger);
  const swapped = await told(cast, { ...sender, exporter: cast.south.id });
  const text = new TextDecoder().decode(good);
  const signed = text.slice(text.lastIndexOf('"signatures":'));
  const digit = sender.digest.startsWith('0') ? '1' : '0';
  const digest = [`"digest":"${sender.digest.slice(0, 1)}`, `"digest":"${digit}`] as const;
  const sign = 'evidence.signature';
  return [
    row('spaced', 'The same JSON with a space.', replaced(good, ':', ': '), malformed, 'file'),
    row('ended-twice', 'A newline after the end.', Uint8Array.of(...good, 10), malformed, 'file'),
    row('not-utf8', 'A byte that is no UTF-8.', Uint8Array.of(...good, 0xff), malformed, 'file'),
    row('not-json', 'No JSON.', good.slice(0, -1), malformed, 'file'),
    row(
      'other-format',
      'A version not in use here.',
      replaced(good, 'evidence/2', 'evidence/1'),
      malformed,
      'bundle.format',
    ),
    row(
      'other-suite',
      'A suite not in use here.',
      replaced(good, 'samsyn-2/Ed25519+', 'samsyn-1/Ed25519+'),
      malformed,
      'bundle.suite',
    ),
    row('digest-altered', 'One digit altered.', replaced(good, ...digest), sign, first),
    row(
      'unsigned',
      'No signature of the exporter.',
      replaced(good, signed, '"signatures":[]}'),
      sign,
      'file.signatures',
    ),
    row('stranger-signed', 'Signed by a stranger as exporter.', byStranger, sign, first),
    row('exporter-swapped', 'Said to be exported by the other.', swapped, sign, first),
  ];
}

/** Good bundles, and files that were damaged after they were signed. */
export async function fileVectors(cast: SampleCast): Promise<readonly VectorRow[]> {
  return [...(await goodFiles(cast)), ...(await damagedFiles(cast))];
}
