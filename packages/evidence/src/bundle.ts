// SPDX-License-Identifier: EUPL-1.2
import {
  AuthorityId,
  Digest,
  Instant,
  limits,
  MessageId,
  PlainDate,
  suite as knownSuite,
} from '@samsyn/terms';
import { z } from 'zod';

/** Base64url without padding (RFC 4648, section 5). */
const Base64url = z.string().regex(/^[A-Za-z0-9_-]*$/, 'not base64url');

/** Where an entry stands in its ledger, under a checkpoint that the other authority has cosigned. */
const Place = z.strictObject({
  index: z.int().nonnegative(),
  /** From the leaf to the root, lowest first (RFC 9162, 2.1.3). */
  inclusion: z.array(Digest).max(64),
  /** The note with its signature and cosignature. */
  checkpoint: z.string().max(64 * 1024),
});

/** What a digest commits to, with the salt that was in front of it. */
const Opening = z.strictObject({ salt: Base64url, content: Base64url });

/** One ledger entry that tells of the exchange. */
export const BundleEntry = z.strictObject({
  /** Whose ledger. */
  of: AuthorityId,
  leafHash: Digest,
  /** The leaf itself; absent where the exporter knows only its hash, from the receipt. */
  leaf: Base64url.optional(),
  /** What the leaf commits to; absent where it is withheld, erased or another's. */
  opening: Opening.optional(),
  place: Place.optional(),
});
export type BundleEntry = z.infer<typeof BundleEntry>;

/** By what keys the bundle was made: their ids alone. A bundle never vouches for its own keys. */
const Fingerprints = z.strictObject({
  authority: AuthorityId,
  ed25519: z.string().max(64),
  mlDsa65: z.string().max(64),
  /** Name and id of the key that signs the checkpoints, and of the one that cosigns the other's. */
  ledger: z.string().max(200),
  witness: z.string().max(200),
});
export type Fingerprints = z.infer<typeof Fingerprints>;

/** The proof of one exchange, as one authority holds it. */
export const Bundle = z.strictObject({
  format: z.literal('samsyn-evidence/2'),
  suite: z.literal(knownSuite),
  exporter: AuthorityId,
  exportedAt: Instant,
  messageId: MessageId,
  sender: AuthorityId,
  recipient: AuthorityId,
  /** SHA-256 of the signed bytes, and of the sealed bytes. */
  digest: Digest,
  sealedDigest: Digest,
  lawDate: PlainDate,
  catalogueHash: Digest,
  ruleSetHash: Digest,
  /** Absent where it is withheld even which kinds of information went. */
  message: z
    .strictObject({
      signed: z.string(),
      /** For each digest in the signed bytes, in order, its part; null where that is withheld. */
      parts: z.array(Opening.nullable()).max(limits.partsPerMessageMax),
      /** Absent where a part is withheld: whoever had the recipient's key could open it. */
      sealed: Base64url.optional(),
    })
    .optional(),
  /** The recipient's receipt, signed. */
  receipt: z.string(),
  entries: z.array(BundleEntry).min(1).max(limits.evidenceEntriesMax),
  keys: z.array(Fingerprints).length(2),
});
export type Bundle = z.infer<typeof Bundle>;

/** The file: the bundle and the exporter's two signatures over it. */
export const BundleFile = z.strictObject({
  bundle: Bundle,
  signatures: z.array(z.strictObject({ protected: Base64url, signature: Base64url })).max(8),
});
export type BundleFile = z.infer<typeof BundleFile>;
