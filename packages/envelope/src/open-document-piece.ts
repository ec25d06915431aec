// SPDX-License-Identifier: EUPL-1.2
import { Digest, SamsynError, limits } from '@samsyn/terms';
import type { AuthorityId } from '@samsyn/terms';
import { ByteReader } from './byte-reader.ts';
import { bytesToHex } from './bytes-to-hex.ts';
import { chunkBytes, chunkCount } from './document-chunks.ts';
import {
  DocumentCipher,
  documentKeyBytes,
  documentKeyContext,
  recordKinds,
} from './document-cipher.ts';
import type { RecordKind } from './document-cipher.ts';
import { DocumentLabel } from './document-label.ts';
import { hpkeInfo } from './encrypt-frame.ts';
import { parseFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { hpkeSuite } from './hpke-suite.ts';
import { namedPrivateKey } from './named-private-key.ts';
import { parseSignedJson } from './parse-signed-json.ts';
import type { OwnKeys } from './prepared-keys.ts';
import type { DocumentChunk } from './seal-document.ts';

/** An opened piece: which document it is of, by its sender's word, and its chunk if it has one. */
export interface OpenedPiece {
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
  /** The digest that the whole must be found to have. */
  readonly digest: Digest;
  readonly label: DocumentLabel;
  readonly chunk: DocumentChunk | undefined;
}

interface SealedRecord {
  readonly kind: RecordKind;
  readonly index: number;
  readonly ciphertext: Uint8Array;
}

const malformed = (reason: string, path: string): SamsynError =>
  new SamsynError('envelope.malformed', reason, path);

function readRecord(reader: ByteReader, path: string): SealedRecord {
  const kind = recordKinds[reader.bytes(1, path)[0] ?? recordKinds.length];
  if (kind === undefined) throw malformed('no such kind of record', path);
  const number = (): number => {
    const bytes = reader.bytes(4, path);
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  };
  const index = number();
  return { kind, index, ciphertext: reader.bytes(number(), path) };
}

async function cipherOf(frame: Frame, own: Pick<OwnKeys, 'encryption'>): Promise<DocumentCipher> {
  const { privateKey } = namedPrivateKey(frame, own);
  const context = await hpkeSuite.SetupRecipient(privateKey, frame.encapsulated, {
    info: hpkeInfo,
  });
  return new DocumentCipher(await context.Export(documentKeyContext, documentKeyBytes), frame.head);
}

async function openRecord(
  cipher: DocumentCipher,
  { kind, index, ciphertext }: SealedRecord,
  path: string,
): Promise<Uint8Array> {
  try {
    return await cipher.open(kind, index, ciphertext);
  } catch (cause) {
    const reason = 'the sealed bytes do not open: altered, or sealed for another place';
    throw new SamsynError('envelope.decrypt', reason, path, { cause });
  }
}

/** @throws SamsynError `envelope.malformed` for a chunk that the labelled document does not have */
function assertPlace({ kind, index }: SealedRecord, chunk: Uint8Array, { bytes }: DocumentLabel) {
  const expected = index === chunkCount(bytes) - 1 ? 'last-chunk' : 'chunk';
  if (kind !== expected || chunk.length !== chunkBytes(index, bytes))
    throw malformed('no chunk of the document that the label tells of', 'frame.chunk');
}

/**
 * What stands in a piece of a sealed document. The bytes are those of the document only when all of
 * them together have the digest, and authentic only when a signed message names that digest.
 * @throws SamsynError `input.too-large`, `envelope.malformed`, `envelope.suite`,
 * `envelope.not-for-us`, `envelope.decrypt`, `message.schema`
 */
export async function openDocumentPiece(
  sealed: Uint8Array,
  own: Pick<OwnKeys, 'encryption'>,
): Promise<OpenedPiece> {
  if (sealed.length > limits.documentPieceBytesMax)
    throw new SamsynError('input.too-large', `above ${limits.documentPieceBytesMax} bytes`);
  const frame = parseFrame(sealed, 'document');
  if (frame.digest === undefined) throw malformed('no digest', 'frame.digest');
  const reader = new ByteReader(frame.ciphertext);
  const first = readRecord(reader, 'frame.label');
  if (first.kind !== 'label' || first.index !== 0) throw malformed('no label', 'frame.label');
  const second = reader.rest().length > 0 ? readRecord(reader, 'frame.chunk') : undefined;
  if (reader.rest().length > 0) throw malformed('more than one chunk', 'frame.chunk');
  const cipher = await cipherOf(frame, own);
  const label = parseSignedJson(DocumentLabel, await openRecord(cipher, first, 'frame.label'));
  const opened = {
    ...frame.routing,
    digest: Digest.parse(bytesToHex(frame.digest)),
    label,
  };
  if (second === undefined) return { ...opened, chunk: undefined };
  const bytes = await openRecord(cipher, second, 'frame.chunk');
  assertPlace(second, bytes, label);
  return { ...opened, chunk: { index: second.index, bytes } };
}
