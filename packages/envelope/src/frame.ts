// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, SamsynError, assertSuite, suite } from '@samsyn/terms';
import { base64url } from 'jose';
import { ByteReader } from './byte-reader.ts';
import { hpkeSuite } from './hpke-suite.ts';

/** From whom to whom the sealed bytes go; the same words stand inside what is signed. */
export interface Routing {
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
}

/** What was sealed: a message with its parts, other signed bytes, or a document bound to its digest. */
export type FrameKind = 'message' | 'signed' | 'document';

/** Everything in front of the ciphertext, as read; authentic only once the ciphertext is open. */
export interface Frame {
  readonly routing: Routing;
  readonly recipientKid: string;
  /** SHA-256 of a document's bytes; undefined when something signed is inside. */
  readonly digest: Uint8Array | undefined;
  readonly encapsulated: Uint8Array;
  /** All bytes in front of the ciphertext: the associated data. */
  readonly head: Uint8Array;
  readonly ciphertext: Uint8Array;
}

const magic: Readonly<Record<FrameKind, string>> = {
  message: 'SMM1',
  signed: 'SMS1',
  document: 'SMD2',
};
const digestBytes = 32;
const kidBytes = 32;

function lengthPrefixed(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Uint8Array.of(bytes.length, ...bytes);
}

/** The bytes in front of the ciphertext: magic, suite, sender, recipient, key id, digest, HPKE enc. */
export function encodeFrameHead(
  kind: FrameKind,
  routing: Routing,
  recipientKid: string,
  digest: Uint8Array | undefined,
  encapsulated: Uint8Array,
): Uint8Array {
  return Uint8Array.of(
    ...new TextEncoder().encode(magic[kind]),
    ...lengthPrefixed(suite),
    ...lengthPrefixed(routing.sender),
    ...lengthPrefixed(routing.recipient),
    ...base64url.decode(recipientKid),
    ...(digest ?? []),
    ...encapsulated,
  );
}

function parseAuthority(text: string, path: string): AuthorityId {
  const parsed = AuthorityId.safeParse(text);
  if (!parsed.success) throw new SamsynError('envelope.malformed', 'not an authority id', path);
  return parsed.data;
}

/**
 * The frame of sealed bytes. Nothing in it is to be trusted before its ciphertext has been opened.
 * @throws SamsynError `envelope.malformed`, or `envelope.suite` for any suite that is not in use
 */
export function parseFrame(sealed: Uint8Array, kind: FrameKind): Frame {
  const reader = new ByteReader(sealed);
  if (reader.text(4, 'frame.magic') !== magic[kind])
    throw new SamsynError(
      'envelope.malformed',
      `not a sealed ${kind} of this version`,
      'frame.magic',
    );
  assertSuite(reader.prefixedText('frame.suite'), 'frame.suite');
  const sender = parseAuthority(reader.prefixedText('frame.sender'), 'frame.sender');
  const recipient = parseAuthority(reader.prefixedText('frame.recipient'), 'frame.recipient');
  const recipientKid = base64url.encode(reader.bytes(kidBytes, 'frame.key-id'));
  const digest = kind === 'document' ? reader.bytes(digestBytes, 'frame.digest') : undefined;
  const encapsulated = reader.bytes(hpkeSuite.KEM.Nenc, 'frame.encapsulated');
  const head = reader.before();
  const ciphertext = reader.rest();
  if (ciphertext.length < hpkeSuite.AEAD.Nt)
    throw new SamsynError('envelope.malformed', 'the ciphertext is cut short', 'frame.ciphertext');
  const routing = { sender, recipient };
  return { routing, recipientKid, digest, encapsulated, head, ciphertext };
}
