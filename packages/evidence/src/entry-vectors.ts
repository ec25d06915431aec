// SPDX-License-Identifier: EUPL-1.2
import { checkpointBody, cosign, signNote } from '@samsyn/ledger';
import { Digest } from '@samsyn/terms';
import type { BundleParts } from './make-bundle.ts';
import { sampleExchange } from './sample-exchange.ts';
import type { SampleCast } from './sample-cast.ts';
import { sampleEntries } from './sample-ledger.ts';
import { told, withEntry } from './vector-row.ts';
import type { VectorRow } from './vector-row.ts';

const wrong = Digest.parse('e'.repeat(64));
const at = (index: number): string => `bundle.entries.${index}`;

/** What an exporter could say of ledgers and decisions, and sign, without its being so. */
export async function entryVectors(cast: SampleCast): Promise<readonly VectorRow[]> {
  const { north, south, stranger } = cast;
  const { sender } = await sampleExchange(cast);
  const { sender: other } = await sampleExchange(cast, { number: 9 });
  const [dispatched, delivered, received] = sender.entries;
  const [foreign] = other.entries;
  const [read] = await sampleEntries(north, south, [{ event: 'case.read', content: {} }]);
  const [unlike] = await sampleEntries(stranger, south, [{ event: 'case.read', content: {} }]);
  const place = received?.place;
  if (!dispatched || !delivered || !received || !foreign || !read || !unlike || !place)
    throw new Error('the sample lacks an entry');
  const [ownSigned = ''] = place.checkpoint.split(/(?<=\n)(?=— \S+-witness )/);
  const stolen = `${ownSigned}${await cosign(ownSigned, stranger.witness, 1_796_112_003)}`;
  const rooted = checkpointBody(south.ledger.name, 3, new Uint8Array(32));
  const noted = await signNote(rooted, south.ledger);
  const otherRoot = `${noted}${await cosign(noted, north.witness, 1_796_112_003)}`;
  const row = async (
    name: string,
    says: string,
    parts: BundleParts,
    code: string,
    path: string,
  ): Promise<VectorRow> => ({ name, says, file: await told(cast, parts), refused: [code, path] });
  const decided = async (name: string, says: string, lie: object): Promise<VectorRow> => {
    const { sender: lying } = await sampleExchange(cast, lie);
    const path = 'item' in lie ? `${at(0)}.opening.items` : `${at(0)}.opening.items.0`;
    return row(name, says, lying, 'evidence.decision', path);
  };
  const placed = (change: object): BundleParts =>
    withEntry(sender, 2, { place: { ...place, ...change } });
  const entry = 'evidence.entry';
  const proof = 'evidence.proof';
  const only = (entries: BundleParts['entries']): BundleParts => ({ ...sender, entries });
  return [
    await row(
      'entry-missing',
      'The entry that the receipt names is left out.',
      only([dispatched]),
      entry,
      'bundle.entries',
    ),
    await row(
      'entry-of-stranger',
      'An entry of a stranger’s ledger.',
      only([dispatched, unlike]),
      entry,
      `${at(1)}.of`,
    ),
    await row(
      'entry-twice',
      'The same entry twice.',
      only([delivered, delivered, received]),
      entry,
      at(1),
    ),
    await row(
      'entry-unseen',
      'A hash of the sender’s without its leaf.',
      only([{ of: north.id, leafHash: wrong }, received]),
      entry,
      at(0),
    ),
    await row(
      'entry-not-named',
      'Another entry of the recipient’s.',
      withEntry(sender, 2, { leafHash: wrong }),
      entry,
      `${at(2)}.leafHash`,
    ),
    await row(
      'leaf-altered',
      'A leaf that does not have its hash.',
      withEntry(sender, 0, { leaf: delivered.leaf }),
      entry,
      `${at(0)}.leaf`,
    ),
    await row(
      'opening-altered',
      'Content that the leaf does not commit to.',
      withEntry(sender, 0, { opening: delivered.opening }),
      entry,
      `${at(0)}.opening`,
    ),
    await row(
      'entry-of-another',
      'An entry that tells of another message.',
      only([foreign, received]),
      entry,
      `${at(0)}.opening`,
    ),
    await row(
      'event-of-another',
      'An entry of another event.',
      only([{ ...read, opening: undefined }, received]),
      entry,
      `${at(0)}.leaf`,
    ),
    await row(
      'index-altered',
      'Another place in the ledger.',
      placed({ index: 0 }),
      proof,
      `${at(2)}.place`,
    ),
    await row(
      'proof-altered',
      'A proof that leads elsewhere.',
      placed({ inclusion: place.inclusion.toReversed() }),
      proof,
      `${at(2)}.place`,
    ),
    await row(
      'proof-short',
      'A proof that is cut short.',
      placed({ inclusion: place.inclusion.slice(1) }),
      proof,
      `${at(2)}.place`,
    ),
    await row(
      'checkpoint-of-another',
      'A checkpoint of the sender’s own ledger.',
      placed({ checkpoint: dispatched.place?.checkpoint ?? '' }),
      proof,
      `${at(2)}.place.checkpoint`,
    ),
    await row(
      'checkpoint-other-root',
      'A checkpoint of another tree, signed and cosigned.',
      placed({ checkpoint: otherRoot }),
      proof,
      `${at(2)}.place`,
    ),
    await row(
      'checkpoint-not-cosigned',
      'No cosignature.',
      placed({ checkpoint: ownSigned }),
      proof,
      `${at(2)}.place.checkpoint`,
    ),
    await row(
      'checkpoint-cosigned-by-stranger',
      'Cosigned by a stranger.',
      placed({ checkpoint: stolen }),
      proof,
      `${at(2)}.place.checkpoint`,
    ),
    await decided('decision-other-outcome', 'Another outcome was recorded.', { outcome: 'must' }),
    await decided('decision-other-law', 'Decided by another law.', { ruleSet: 'd'.repeat(64) }),
    await decided('decision-missing', 'An item went without a recorded decision.', {
      item: 'identity',
    }),
  ];
}
