// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId } from '@samsyn/terms';
import { base64url, FlattenedSign } from 'jose';
import { partRows } from './part-vectors.ts';
import type { OwnKeys, PeerKeys, PreparedKey } from './prepared-keys.ts';
import { sampleMessage, sampleParts, samplePayload, sampleReceipt } from './sample-message.ts';
import { sealMessage } from './seal-message.ts';
import { seal } from './seal.ts';
import { signReceipt } from './sign-receipt.ts';
import { sign } from './sign.ts';
import { Vector } from './vector.ts';

/** Who signs, who is sealed to, and a stranger to both. */
export interface Cast {
  readonly sender: OwnKeys;
  readonly stranger: OwnKeys;
  readonly recipient: PeerKeys;
  readonly strangerPublic: PeerKeys;
}

interface Signature {
  readonly protected: string;
  readonly signature: string;
  readonly header?: unknown;
}

const routing = { sender: sampleMessage.sender, recipient: sampleMessage.recipient };
const payload = samplePayload;
const typ = 'samsyn-message+jws';

function jws(signatures: readonly Signature[]): Uint8Array {
  const text = JSON.stringify({ payload: base64url.encode(payload), signatures });
  return new TextEncoder().encode(text);
}

async function one(
  key: PreparedKey,
  header: Record<string, unknown>,
  over: Uint8Array = payload,
): Promise<Signature> {
  const made = await new FlattenedSign(over)
    .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ, ...header })
    .sign(key.key, { crit: { 'urn:samsyn:unknown': true } });
  return { protected: made.protected ?? '', signature: made.signature };
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.with(at < 0 ? bytes.length + at : at, (bytes.at(at) ?? 0) ^ 1);
}

/** Breaks a signature in its first character; the base64url stays in its one form. */
function broken({ signature, ...rest }: Signature): Signature {
  return { ...rest, signature: `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}` };
}

/** A vector before its bytes are spelled out. */
export type Row = readonly [
  name: string,
  says: string,
  step: Vector['step'],
  input: Uint8Array,
  expected: string,
  path?: string,
];

async function signatureRows({ sender, stranger }: Cast): Promise<readonly Row[]> {
  const ed = await one(sender.signing.Ed25519, {});
  const ml = await one(sender.signing['ML-DSA-65'], { alg: 'ML-DSA-65' });
  const foreign = await one(stranger.signing.Ed25519, {});
  const claimed = await one(stranger.signing.Ed25519, { kid: sender.signing.Ed25519.kid });
  const eddsa = await one(sender.signing.Ed25519, { alg: 'EdDSA' });
  const other = await one(sender.signing.Ed25519, {}, new TextEncoder().encode('{}'));
  const crit = { crit: ['urn:samsyn:unknown'], 'urn:samsyn:unknown': 1 };
  const critical = await one(sender.signing.Ed25519, crit);
  const missing = 'envelope.signature-missing';
  const doubled = 'envelope.signature-doubled';
  const wrong = 'envelope.signature-broken';
  const extra = 'envelope.signature-unexpected';
  const malformed = 'envelope.malformed';
  const key = 'envelope.unknown-key';
  const [first, second, third] = ['signatures.0', 'signatures.1', 'signatures.2'];
  const all = 'signatures';
  return [
    ['verify-good', 'Both signatures stand and verify.', 'verify', jws([ed, ml]), 'payload'],
    ['ed25519-missing', 'Only ML-DSA-65 has signed.', 'verify', jws([ml]), missing, all],
    ['ml-dsa-missing', 'Only Ed25519 has signed.', 'verify', jws([ed]), missing, all],
    ['both-missing', 'Nobody has signed.', 'verify', jws([]), missing, all],
    ['ed25519-broken', 'Ed25519 is altered.', 'verify', jws([broken(ed), ml]), wrong, first],
    ['ml-dsa-broken', 'ML-DSA-65 is altered.', 'verify', jws([ed, broken(ml)]), wrong, second],
    ['ed25519-other', 'Ed25519 is of other bytes.', 'verify', jws([other, ml]), wrong, first],
    ['ed25519-claimed', 'A stranger names our key.', 'verify', jws([claimed, ml]), wrong, first],
    ['ed25519-foreign', 'A stranger has signed.', 'verify', jws([foreign, ml]), key, first],
    ['ed25519-doubled', 'Ed25519 twice.', 'verify', jws([ed, ed]), doubled, second],
    ['ml-dsa-doubled', 'ML-DSA-65 twice.', 'verify', jws([ml, ml]), doubled, second],
    ['both-and-ed25519', 'Ed25519 again.', 'verify', jws([ed, ml, ed]), doubled, third],
    ['third-signature', 'A third algorithm.', 'verify', jws([ed, ml, eddsa]), extra, third],
    ['unknown-algorithm', 'EdDSA for Ed25519.', 'verify', jws([eddsa, ml]), extra, first],
    ['other-order', 'The signatures are swapped.', 'verify', jws([ml, ed]), malformed, all],
    [
      'unprotected-header',
      'A header that no signature covers.',
      'verify',
      jws([{ ...ed, header: {} }, ml]),
      malformed,
      first,
    ],
    [
      'critical-header',
      'A header member that must be understood.',
      'verify',
      jws([critical, ml]),
      malformed,
      'signatures.0.protected',
    ],
  ];
}

async function typeRows({ sender }: Cast): Promise<readonly Row[]> {
  const message = await sign(payload, sender);
  const receipt = await signReceipt(sampleReceipt, sender);
  const wrong = 'envelope.wrong-type';
  const at = 'signatures.0';
  const malformed = 'envelope.malformed';
  const spaced = new TextEncoder().encode(` ${new TextDecoder().decode(message)}`);
  return [
    ['receipt-good', 'A receipt, signed as one.', 'receipt', receipt, 'payload'],
    ['receipt-as-message', 'A receipt in place of a message.', 'verify', receipt, wrong, at],
    ['message-as-receipt', 'A message in place of a receipt.', 'receipt', message, wrong, at],
    ['other-spelling', 'The same JSON with a space.', 'verify', spaced, malformed, 'jws'],
    ['not-json', 'No JSON at all.', 'verify', Uint8Array.of(0xff), malformed, 'jws'],
  ];
}

async function sealRows(cast: Cast): Promise<readonly Row[]> {
  const signed = await sign(payload, cast.sender);
  const message = { signed, parts: sampleParts };
  const good = await sealMessage(message, cast.recipient, routing);
  const toStranger = await sealMessage(message, cast.strangerPublic, routing);
  const notMessage = await seal(signed, cast.recipient, routing);
  const elsewhere = { ...routing, recipient: AuthorityId.parse('other-authority') };
  const relabelled = good.slice();
  const from = new TextDecoder('latin1').decode(good).indexOf('south-authority');
  relabelled.set(new TextEncoder().encode(elsewhere.recipient), from);
  const suiteAt = 4 + 1;
  const decrypt = 'envelope.decrypt';
  const malformed = 'envelope.malformed';
  return [
    ['open-good', 'Sealed to us, both signatures good.', 'open', good, 'payload'],
    [
      'wrong-recipient',
      'Sealed to another key.',
      'open',
      toStranger,
      'envelope.not-for-us',
      'frame.key-id',
    ],
    ['relabelled', 'Another recipient written in clear.', 'open', relabelled, decrypt, 'frame'],
    ['altered-first', 'First byte altered.', 'open', flipped(good, 0), malformed, 'frame.magic'],
    ['altered-last', 'Last byte altered.', 'open', flipped(good, -1), decrypt, 'frame'],
    ['altered-middle', 'Ciphertext altered.', 'open', flipped(good, -500), decrypt, 'frame'],
    [
      'wrong-suite',
      'A suite not in use here.',
      'open',
      flipped(good, suiteAt),
      'envelope.suite',
      'frame.suite',
    ],
    ['cut-short', 'The last byte is gone.', 'open', good.slice(0, -1), decrypt, 'frame'],
    ['head-only', 'Cut in the head.', 'open', good.slice(0, 80), malformed, 'frame.sender'],
    [
      'not-a-message',
      'Signed bytes sealed as something else.',
      'open',
      notMessage,
      malformed,
      'frame.magic',
    ],
    ['empty', 'No bytes.', 'open', new Uint8Array(), malformed, 'frame.magic'],
  ];
}

/** Every vector, made afresh with these keys. */
export async function vectorCases(cast: Cast): Promise<readonly Vector[]> {
  const rows = [
    ...(await signatureRows(cast)),
    ...(await typeRows(cast)),
    ...(await sealRows(cast)),
    ...(await partRows(cast)),
  ];
  const payloads = {
    receipt: JSON.stringify(sampleReceipt),
    open: JSON.stringify(sampleMessage),
    verify: new TextDecoder().decode(payload),
  };
  return rows.map(([name, says, step, input, expected, path]) =>
    Vector.parse({
      name,
      says,
      step,
      input: base64(input),
      expect: expected === 'payload' ? { payload: payloads[step] } : { code: expected, path },
    }),
  );
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
