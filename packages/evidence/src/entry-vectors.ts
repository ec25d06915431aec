// SPDX-License-Identifier: EUPL-1.2
import { checkpointBody, cosign, signNote } from '@samsyn/ledger';
import { Digest } from '@samsyn/terms';
import type { BundleParts } from './make-bundle.ts';
import { sampleExchange } from './sample-exchange.ts';
import type { Decided } from './sample-exchange.ts';
import type { SampleCast } from './sample-cast.ts';
import { sampleEntries } from './sample-ledger.ts';
import { toldAll, withEntry } from './vector-row.ts';
import type { Lie, VectorRow } from './vector-row.ts';

const wrong = Digest.parse('e'.repeat(64));
const at = (index: number): string => `bundle.entries.${index}`;

const entry = 'evidence.entry';
const proof = 'evidence.proof';

async function entryLies(cast: SampleCast): Promise<readonly Lie[]> {
  const { north, south, stranger } = cast;
  const { sender } = await sampleExchange(cast);
  const [dispatched, delivered, received] = sender.entries;
  const [unlike] = await sampleEntries(stranger, south, [{ event: 'case.read', content: {} }]);
  if (!dispatched || !delivered || !received || !unlike)
    throw new Error('the sample lacks an entry');
  const only = (entries: BundleParts['entries']): BundleParts => ({ ...sender, entries });
  return [
    [
      'entry-missing',
      'The entry that the receipt names is left out.',
      only([dispatched]),
      entry,
      'bundle.entries',
    ],
    [
      'entry-of-stranger',
      'An entry of a stranger’s ledger.',
      only([dispatched, unlike]),
      entry,
      `${at(1)}.of`,
    ],
    ['entry-twice', 'The same entry twice.', only([delivered, delivered, received]), entry, at(1)],
    [
      'entry-unseen',
      'A hash of the sender’s without its leaf.',
      only([{ of: north.id, leafHash: wrong }, received]),
      entry,
      at(0),
    ],
    [
      'entry-not-named',
      'Another entry of the recipient’s.',
      withEntry(sender, 2, { leafHash: wrong }),
      entry,
      `${at(2)}.leafHash`,
    ],
  ];
}

async function contentLies(cast: SampleCast): Promise<readonly Lie[]> {
  const { north, south } = cast;
  const { sender } = await sampleExchange(cast);
  const { sender: other } = await sampleExchange(cast, { number: 9 });
  const [, delivered, received] = sender.entries;
  const [foreign] = other.entries;
  const [read] = await sampleEntries(north, south, [{ event: 'case.read', content: {} }]);
  if (!delivered || !received || !foreign || !read) throw new Error('the sample lacks an entry');
  const only = (entries: BundleParts['entries']): BundleParts => ({ ...sender, entries });
  return [
    [
      'leaf-altered',
      'A leaf that does not have its hash.',
      withEntry(sender, 0, { leaf: delivered.leaf }),
      entry,
      `${at(0)}.leaf`,
    ],
    [
      'opening-altered',
      'Content that the leaf does not commit to.',
      withEntry(sender, 0, { opening: delivered.opening }),
      entry,
      `${at(0)}.opening`,
    ],
    [
      'entry-of-another',
      'An entry that tells of another message.',
      only([foreign, received]),
      entry,
      `${at(0)}.opening`,
    ],
    [
      'event-of-another',
      'An entry of another event.',
      only([{ ...read, opening: undefined }, received]),
      entry,
      `${at(0)}.leaf`,
    ],
  ];
}

async function placeLies(cast: SampleCast): Promise<readonly Lie[]> {
  const { north, south, stranger } = cast;
  const { sender } = await sampleExchange(cast);
  const [dispatched, , received] = sender.entries;
  const place = received?.place;
  if (!dispatched || !place) throw new Error('the sample lacks an entry');
  const [ownSigned = ''] = place.checkpoint.split(/(?<=\n)(?=— \S+-witness )/);
  const stolen = `${ownSigned}${await cosign(ownSigned, stranger.witness, 1_796_112_003)}`;
  const rooted = checkpointBody(south.ledger.name, 3, new Uint8Array(32));
  const noted = await signNote(rooted, south.ledger);
  const otherRoot = `${noted}${await cosign(noted, north.witness, 1_796_112_003)}`;
  const placed = (change: object): BundleParts =>
    withEntry(sender, 2, { place: { ...place, ...change } });
  return [
    [
      'index-altered',
      'Another place in the ledger.',
      placed({ index: 0 }),
      proof,
      `${at(2)}.place`,
    ],
    [
      'proof-altered',
      'A proof that leads elsewhere.',
      placed({ inclusion: place.inclusion.toReversed() }),
      proof,
      `${at(2)}.place`,
    ],
    [
      'proof-short',
      'A proof that is cut short.',
      placed({ inclusion: place.inclusion.slice(1) }),
      proof,
      `${at(2)}.place`,
    ],
    [
      'checkpoint-of-another',
      'A checkpoint of the sender’s own ledger.',
      placed({ checkpoint: dispatched.place?.checkpoint ?? '' }),
      proof,
      `${at(2)}.place.checkpoint`,
    ],
    [
      'checkpoint-other-root',
      'A checkpoint of another tree, signed and cosigned.',
      placed({ checkpoint: otherRoot }),
      proof,
      `${at(2)}.place`,
    ],
    [
      'checkpoint-not-cosigned',
      'No cosignature.',
      placed({ checkpoint: ownSigned }),
      proof,
      `${at(2)}.place.checkpoint`,
    ],
    [
      'checkpoint-cosigned-by-stranger',
      'Cosigned by a stranger.',
      placed({ checkpoint: stolen }),
      proof,
      `${at(2)}.place.checkpoint`,
    ],
  ];
}

async function decisionLies(cast: SampleCast): Promise<readonly Lie[]> {
  const decided = async (name: string, says: string, lie: Decided, nth = 3): Promise<Lie> => {
    const { sender } = await sampleExchange(cast, lie);
    return [name, says, sender, 'evidence.decision', `${at(nth)}.opening`];
  };
  return [
    await decided('decision-other-outcome', 'Another outcome was recorded.', { outcome: 'must' }),
    await decided('decision-other-rule', 'Another rule was recorded.', { rule: 'osl-8-1' }),
    await decided('decision-other-law', 'Decided by another law.', { ruleSet: 'd'.repeat(64) }),
    await decided('decision-not-sent', 'A decision on an item that was not sent.', {
      item: 'identity',
    }),
    await decided('decision-twice', 'One item decided twice.', { item: 'travel-document' }, 4),
  ];
}

/** What an exporter could say of ledgers and decisions, and sign, without its being so. */
export async function entryVectors(cast: SampleCast): Promise<readonly VectorRow[]> {
  const lies = [...(await entryLies(cast)), ...(await contentLies(cast))];
  return toldAll(cast, [...lies, ...(await placeLies(cast)), ...(await decisionLies(cast))]);
}
