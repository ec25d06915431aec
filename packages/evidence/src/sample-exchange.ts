// SPDX-License-Identifier: EUPL-1.2
import { sealMessage, signMessage, signReceipt } from '@samsyn/envelope';
import type { SignedMessage } from '@samsyn/envelope';
import { CaseMessage, Digest, Instant, Receipt, suite } from '@samsyn/terms';
import type { BundleEntry } from './bundle.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import type { BundleParts } from './make-bundle.ts';
import { trustedAuthority } from './trusted-authority.ts';
import type { SampleAuthority, SampleCast } from './sample-cast.ts';
import { sampleEntries, sampleLeafHash } from './sample-ledger.ts';
import type { SampleLine } from './sample-ledger.ts';
import { sha256Hex } from './sha256-hex.ts';
import { toBase64url } from './to-base64url.ts';

const law = 'b'.repeat(64);
const id = (n: number): string => `0198a3c4-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A replay receipt's head: version, law, 2026-12-01, first item, outcome `may` by push, first rule. */
const replay = toBase64url(
  Uint8Array.of(1, ...new Uint8Array(8).fill(0xbb), 0x26, 0x67, 0, 0, 2, 0, 0, 0),
);

/** The items of the notice. */
const sampleItems = ['entry-ban', 'travel-document'] as const;

/** A small notice in a case that does not exist. */
export function sampleNotice({ north, south }: SampleCast, number = 1): CaseMessage {
  return CaseMessage.parse({
    version: 1,
    suite,
    messageId: id(number),
    sender: north.id,
    recipient: south.id,
    personId: id(2),
    caseId: id(3),
    disclosureId: id(4),
    sequence: { name: `case/${id(3)}/${north.id}`, number },
    sentAt: '2026-12-01T08:00:00.000Z',
    lawDate: '2026-12-01',
    catalogueHash: 'a'.repeat(64),
    ruleSetHash: law,
    body: {
      kind: 'notice',
      items: sampleItems.map((item) => ({
        item,
        mode: 'push',
        outcome: 'may',
        provisions: [{ act: '2009:400', chapter: 10, section: '2' }],
        rule: 'osl-10-2',
        entries: [],
      })),
    },
  });
}

/** What a lie would change in the sender's recorded decision. */
export interface Decided {
  readonly outcome?: string;
  readonly rule?: string;
  readonly ruleSet?: string;
  readonly item?: string;
}

/** Both sides of one exchange, as each of them would put it into a bundle. */
export interface SampleExchange {
  readonly sender: BundleParts;
  readonly receiver: BundleParts;
}

async function received(
  message: CaseMessage,
  digest: Digest,
  { north, south }: SampleCast,
): Promise<{ readonly receipt: string; readonly line: SampleLine }> {
  const { messageId } = message;
  const content = { messageId, digest, kind: 'notice', items: sampleItems, code: null };
  const line: SampleLine = { event: 'message.received', content };
  const receipt = Receipt.parse({
    version: 1,
    suite,
    kind: 'receipt',
    messageId,
    digest,
    sender: south.id,
    recipient: north.id,
    result: 'accepted',
    ledgerLeaf: sampleLeafHash(line, 1),
    receivedAt: '2026-12-01T08:00:01.000Z',
  });
  const signed = await signReceipt(receipt, south.own);
  return { receipt: new TextDecoder().decode(signed), line };
}

function trustedOf({ id: authority, public: keys, ledger, witness }: SampleAuthority) {
  const { valid } = keys;
  if (!valid) throw new Error('keys of no time');
  const named = { authority, ledger: ledger.vkey, witness: witness.vkey };
  return trustedAuthority([{ ...keys, valid }], named);
}

/** The salts of the sample's parts, known to all: each another, of this message alone. */
export function sampleSalts(number: number): (length: number) => Uint8Array {
  let count = 0;
  return (length) => new Uint8Array(length).fill(number * 10 + (count += 1));
}

/** A message as a bundle shows it: whole, with what was sealed. */
function shownWhole(
  { signed, parts }: SignedMessage,
  sealed: Uint8Array,
): NonNullable<BundleParts['message']> {
  return {
    signed: new TextDecoder().decode(signed),
    parts: parts.map(({ salt, content }) => ({
      salt: toBase64url(salt),
      content: toBase64url(content),
    })),
    sealed: toBase64url(sealed),
  };
}

/** The leaf hash and place alone, as the sender knows the recipient's entry. */
export function unseen({ of, leafHash, place }: BundleEntry): BundleEntry {
  return { of, leafHash, ...(place && { place }) };
}

/** One message sent, received, receipted and recorded at both sides. */
export async function sampleExchange(
  cast: SampleCast,
  { number = 1, ...decided }: Decided & { readonly number?: number } = {},
): Promise<SampleExchange> {
  const { north, south } = cast;
  const message = sampleNotice(cast, number);
  const signed = await signMessage(message, north.own, sampleSalts(number));
  const sealed = await sealMessage(signed, south.public, { sender: north.id, recipient: south.id });
  const digest = Digest.parse(await sha256Hex(signed.signed));
  const { receipt, line } = await received(message, digest, cast);
  const { messageId, lawDate, catalogueHash, ruleSetHash } = message;
  const [first, second] = sampleItems;
  const decision = { outcome: 'may', rule: 'osl-10-2', ruleSet: law, replay };
  const decisions = [
    { messageId, digest, item: first, ...decision, ...decided },
    { messageId, digest, item: second, ...decision },
  ];
  const other: SampleLine = { event: 'case.read', content: {} };
  const own = await sampleEntries(north, south, [
    {
      event: 'disclosure.dispatched',
      content: { disclosureId: id(4), messageId, digest, items: sampleItems },
    },
    other,
    { event: 'message.delivered', content: { messageId, digest, result: 'accepted' } },
    ...decisions.map((content): SampleLine => ({ event: 'disclosure.item-decided', content })),
  ]);
  const theirs = await sampleEntries(south, north, [other, line, other]);
  const exportedAt = Instant.parse('2026-12-02T09:00:00.000Z');
  const said = {
    suite,
    exportedAt,
    messageId,
    sender: north.id,
    recipient: south.id,
    digest,
    sealedDigest: Digest.parse(await sha256Hex(sealed)),
    lawDate,
    catalogueHash,
    ruleSetHash,
    message: shownWhole(signed, sealed),
    receipt,
    keys: [
      fingerprintsOf(trustedOf(north), exportedAt),
      fingerprintsOf(trustedOf(south), exportedAt),
    ],
  } as const satisfies Partial<BundleParts>;
  const [dispatched, , delivered, ...decisionEntries] = own;
  if (!dispatched || !delivered) throw new Error('the sample lacks an entry');
  const named = theirs.filter((_entry, index) => index === 1);
  return {
    sender: {
      ...said,
      keys: [...said.keys],
      exporter: north.id,
      entries: [dispatched, delivered, ...named.map((entry) => unseen(entry)), ...decisionEntries],
    },
    receiver: { ...said, keys: [...said.keys], exporter: south.id, entries: named },
  };
}
