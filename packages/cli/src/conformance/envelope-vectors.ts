// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { sealMessage, sign, signMessage } from '@samsyn/envelope';
import type { SignedMessage } from '@samsyn/envelope';
import type { CaseMessage } from '@samsyn/terms';
import type { LiveVector } from './live-vector.ts';
import { postSealed } from './post-message.ts';
import { newHandover, sealed, signed } from './stage.ts';
import type { Stage } from './stage.ts';

interface Jws {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** A message with its signed form arranged in another way. */
function arranged(message: SignedMessage, arrange: (jws: Jws) => object): SignedMessage {
  const jws: Jws = JSON.parse(Buffer.from(message.signed).toString('utf8'));
  return { ...message, signed: Buffer.from(JSON.stringify(arrange(jws))) };
}

function broken(jws: Jws, at: number): Jws {
  const signatures = jws.signatures.map((one, index) => {
    const first = one.signature.startsWith('A') ? 'B' : 'A';
    return index === at ? { ...one, signature: first + one.signature.slice(1) } : one;
  });
  return { ...jws, signatures };
}

function doubled({ payload, signatures }: Jws, at: number): Jws {
  return { payload, signatures: signatures.flatMap((one, i) => (i === at ? [one, one] : [])) };
}

type Make = (stage: Stage, message: CaseMessage) => Promise<SignedMessage>;
type Row = readonly [name: string, says: string, code: string, make: Make];

const jws =
  (arrange: (jws: Jws) => object): Make =>
  async (stage, message) =>
    arranged(await signed(stage, message), arrange);

const signing: readonly Row[] = [
  [
    'ed25519-missing',
    'Only ML-DSA-65 has signed.',
    'envelope.signature-missing',
    jws(({ payload, signatures }) => ({ payload, signatures: signatures.slice(1) })),
  ],
  [
    'ml-dsa-missing',
    'Only Ed25519 has signed.',
    'envelope.signature-missing',
    jws(({ payload, signatures }) => ({ payload, signatures: signatures.slice(0, 1) })),
  ],
  [
    'ed25519-broken',
    'Ed25519 is altered.',
    'envelope.signature-broken',
    jws((one) => broken(one, 0)),
  ],
  [
    'ml-dsa-broken',
    'ML-DSA-65 is altered.',
    'envelope.signature-broken',
    jws((one) => broken(one, 1)),
  ],
  [
    'ed25519-doubled',
    'Ed25519 twice.',
    'envelope.signature-doubled',
    jws((one) => doubled(one, 0)),
  ],
  [
    'ml-dsa-doubled',
    'ML-DSA-65 twice.',
    'envelope.signature-doubled',
    jws((one) => doubled(one, 1)),
  ],
  [
    'other-order',
    'The signatures are swapped.',
    'envelope.malformed',
    jws(({ payload, signatures }) => ({ payload, signatures: signatures.toReversed() })),
  ],
  [
    'unprotected-header',
    'A header that no signature covers.',
    'envelope.malformed',
    jws(({ payload, signatures }) => ({
      payload,
      signatures: signatures.map((one) => ({ ...one, header: {} })),
    })),
  ],
  [
    'stranger-signed',
    'Somebody else has signed.',
    'envelope.unknown-key',
    async ({ stranger }, message) => signMessage(message, stranger.own, randomBytes),
  ],
  [
    'other-type',
    'Signed as a receipt.',
    'envelope.wrong-type',
    async (stage, message) => {
      const whole = await signed(stage, message);
      const { payload }: Jws = JSON.parse(Buffer.from(whole.signed).toString('utf8'));
      const bytes = Buffer.from(payload, 'base64url');
      return { ...whole, signed: await sign(bytes, stage.own, 'samsyn-receipt+jws') };
    },
  ],
  [
    'part-altered',
    'A part is not the one that was signed for.',
    'envelope.item-digest',
    async (stage, message) => {
      const { signed: over, parts } = await signed(stage, message);
      return {
        signed: over,
        parts: parts.map(({ content }) => ({ content, salt: randomBytes(32) })),
      };
    },
  ],
];

function vectorOf([name, says, code, make]: Row): LiveVector {
  return {
    name,
    section: 'Signing',
    says,
    expect: { status: 400, code },
    send: async (stage) => {
      const message = newHandover(stage);
      const whole = await make(stage, message);
      return postSealed(stage, await sealed(stage, whole), message, whole);
    },
  };
}

type Alter = (stage: Stage, bytes: Uint8Array, whole: SignedMessage) => Promise<Uint8Array>;

const altered: readonly (readonly [string, string, string, Alter])[] = [
  [
    'altered-first',
    'The first byte altered.',
    'envelope.malformed',
    async (_, bytes) => flipped(bytes, 0),
  ],
  ['altered-suite', 'Another suite.', 'envelope.suite', async (_, bytes) => flipped(bytes, 5)],
  [
    'altered-last',
    'The last byte altered.',
    'envelope.decrypt',
    async (_, bytes) => flipped(bytes, bytes.length - 1),
  ],
  [
    'cut-short',
    'The last byte is gone.',
    'envelope.decrypt',
    async (_, bytes) => bytes.slice(0, -1),
  ],
  ['head-only', 'Cut in the head.', 'envelope.malformed', async (_, bytes) => bytes.slice(0, 60)],
  ['nothing', 'No bytes.', 'envelope.malformed', async () => new Uint8Array()],
  [
    'other-recipient-key',
    'Sealed to another key.',
    'envelope.not-for-us',
    async ({ stranger, sender, recipient }, _, whole) =>
      sealMessage(whole, stranger.public, { sender, recipient }),
  ],
];

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ 1);
}

/** Messages that were altered, by whoever, before they were opened or verified. */
export const envelopeVectors: readonly LiveVector[] = [
  ...signing.map(vectorOf),
  ...altered.map(([name, says, code, alter]): LiveVector => ({
    name,
    section: 'Sealing',
    says,
    expect: { status: 400, code },
    send: async (stage) => {
      const message = newHandover(stage);
      const whole = await signed(stage, message);
      const bytes = await alter(stage, await sealed(stage, whole), whole);
      return postSealed(stage, bytes, message, whole);
    },
  })),
];
