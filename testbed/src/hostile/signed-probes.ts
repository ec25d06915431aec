// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sealMessage, sign } from '@samsyn/envelope';
import type { MessagePart, OwnKeys, PeerKeys, Routing, SignedMessage } from '@samsyn/envelope';
import type { SeededRandom } from '../population/seeded-random.ts';
import type { Door } from './door.ts';
import { hostileTexts } from './hostile-json.ts';
import type { Probe } from './probe.ts';
import { postOf } from './request-text.ts';

/** A peer that holds its own keys and means it no good. */
export interface LyingPeer {
  readonly door: Door;
  readonly own: OwnKeys;
  readonly node: PeerKeys;
  readonly routing: Routing;
  /** A message of its own that was taken in. */
  readonly message: SignedMessage;
}

type Hostile = readonly [name: string, message: SignedMessage];

function payloadOf({ signed }: SignedMessage): Record<string, unknown> {
  const { payload }: { payload: string } = JSON.parse(Buffer.from(signed).toString('utf8'));
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}

/** Well signed, and no message. */
async function ofPayload({ own }: LyingPeer, draw: SeededRandom): Promise<readonly Hostile[]> {
  const texts = hostileTexts(draw).map(async ([name, text]): Promise<Hostile> => {
    return [`${name}, signed`, { signed: await sign(Buffer.from(text), own), parts: [] }];
  });
  return Promise.all(texts);
}

/** A message whose first part is something else, with the right digest of it in what is signed. */
async function ofParts(
  { own, message }: LyingPeer,
  draw: SeededRandom,
): Promise<readonly Hostile[]> {
  const texts = hostileTexts(draw).map(async ([name, text]): Promise<Hostile> => {
    const part: MessagePart = { salt: randomBytes(32), content: Buffer.from(text) };
    const digest = createHash('sha256').update(part.salt).update(part.content).digest('hex');
    const payload = payloadOf(message);
    const body = Object(payload['body']);
    const items = [{ ...Object(body.items?.[0]), digest }, ...body.items.slice(1)];
    const altered = JSON.stringify({ ...payload, body: { ...body, items } });
    const parts = [part, ...message.parts.slice(1)];
    return [`${name}, as a part`, { signed: await sign(Buffer.from(altered), own), parts }];
  });
  return Promise.all(texts);
}

/** Bytes in the place of the signed form, and shapes of it that other readers take for good. */
function ofForm({ message }: LyingPeer, draw: SeededRandom): readonly Hostile[] {
  const jws: { payload: string; signatures: { protected: string; signature: string }[] } =
    JSON.parse(Buffer.from(message.signed).toString('utf8'));
  const header = (value: object): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const [first, second] = jws.signatures;
  const shapes: readonly (readonly [string, object])[] = [
    [
      'no algorithm',
      { ...jws, signatures: [{ protected: header({ alg: 'none' }), signature: '' }] },
    ],
    ['a key of its own', { ...jws, signatures: [{ ...first, header: { jwk: {} } }, second] }],
    [
      'unencoded',
      {
        ...jws,
        signatures: [
          { ...first, protected: header({ alg: 'Ed25519', b64: false, crit: ['b64'] }) },
          second,
        ],
      },
    ],
    ['very many signatures', { ...jws, signatures: Array.from({ length: 2_000 }, () => first) }],
    ['flattened', { payload: jws.payload, ...first }],
    ['a payload that is no base64', { ...jws, payload: '%%%' }],
    ['no payload', { signatures: jws.signatures }],
    ['a payload without end', { ...jws, payload: 'A'.repeat(600_000) }],
  ];
  const texts = hostileTexts(draw).map(([name, text]): Hostile => {
    return [`${name}, in the place of a signed form`, { ...message, signed: Buffer.from(text) }];
  });
  const forms = shapes.map(([name, shape]): Hostile => {
    return [name, { ...message, signed: Buffer.from(JSON.stringify(shape)) }];
  });
  const many = Array.from({ length: 5_000 }, (): MessagePart => {
    return { salt: randomBytes(32), content: Buffer.from('{}') };
  });
  return [...texts, ...forms, ['very many parts', { ...message, parts: many }]];
}

/** What the peer itself can send, sealed as it should be: its keys are good, it is not. */
export async function signedProbes(peer: LyingPeer, draw: SeededRandom): Promise<readonly Probe[]> {
  const hostile = [
    ...(await ofPayload(peer, draw)),
    ...(await ofParts(peer, draw)),
    ...ofForm(peer, draw),
  ];
  const type = ['Content-Type: application/octet-stream'];
  return Promise.all(
    hostile.map(async ([name, message]): Promise<Probe> => {
      const sealed = await sealMessage(message, peer.node, peer.routing);
      return {
        name,
        door: peer.door,
        said: postOf(peer.door, '/peer/messages', sealed, type),
        meets: 'problem',
      };
    }),
  );
}
