// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signMessage, verifyReceipt } from '@samsyn/envelope';
import { AuthorityId, MessageId, instantOf } from '@samsyn/terms';
import type { CaseMessage, Receipt } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDevelopmentCa } from '../certificates/make-certificates.ts';
import { bindToNewCase } from './bind-to-new-case.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { makeForger } from './forger.ts';
import type { Forger, KeptMessage } from './forger.ts';
import { handOver } from './hand-over.ts';
import { untilLine } from './ledger-lines.ts';
import { nodeKeysOf } from './node-keys-of.ts';
import { postToPeer } from './post-to-peer.ts';
import { query } from './query.ts';
import { untilDelivered } from './until-delivered.ts';

let exchange: Exchange;
let forger: Forger;
let kept: KeptMessage;

beforeAll(async () => {
  exchange = await startExchange();
  forger = await makeForger(exchange.testbed);
  const sent = await handOver(exchange, 'DOOR-0001');
  await untilDelivered(exchange.sender, sent);
  kept = await forger.kept(sent.messageId);
});
afterAll(async () => {
  await exchange.testbed.stop();
});

/** How much the police's node holds of what messages bring. */
async function holdings(): Promise<unknown> {
  const counts = ['people', 'cases', 'entries', 'documents', 'messages', 'requests', 'case_events']
    .map((table) => `(select count(*)::int from ${table}) as ${table}`)
    .join(', ');
  return (await query(exchange.testbed, 'police', `select ${counts}`))[0];
}

async function receiptOf(messageId: string): Promise<Buffer | undefined> {
  const sql = `select signed from receipts where message_id = $1 and side = 'given'`;
  const [row] = await query<{ signed: Buffer }>(exchange.testbed, 'police', sql, [messageId]);
  return row?.signed;
}

/** Codes of refusals that the police's ledger has recorded, as many as it has. */
async function refusals(): Promise<readonly string[]> {
  const rows = await query<{ code: string }>(
    exchange.testbed,
    'police',
    `select convert_from(o.content, 'utf8')::json ->> 'code' as code
       from ledger_entries e join ledger_openings o using (entry_id)
      where convert_from(e.leaf, 'utf8')::json ->> 'event' = 'message.rejected'
      order by e.leaf`,
  );
  return rows.map(({ code }) => code);
}

/** Posts what must be refused: nothing is kept of it but one line with the code. */
async function expectRefused(sealed: Uint8Array, code: string | RegExp): Promise<string> {
  const [held, recorded] = [await holdings(), await refusals()];
  const reply = await forger.post(sealed);
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.code).toMatch(code);
  expect(await holdings()).toEqual(held);
  const after = await refusals();
  expect(after).toHaveLength(recorded.length + 1);
  expect(after.filter((one) => one === reply.code)).toHaveLength(
    recorded.filter((one) => one === reply.code).length + 1,
  );
  return reply.code ?? '';
}

describe('the same message again', () => {
  test('changes nothing and gets the receipt that was given, to the byte', async () => {
    const held = await holdings();
    const given = await receiptOf(kept.message.messageId);
    for (const _time of [2, 3]) {
      const reply = await forger.post(kept.sealed);
      expect(reply.status).toBe(200);
      expect(reply.body.equals(given ?? Buffer.alloc(0))).toBe(true);
    }
    expect(await holdings()).toEqual(held);
  });

  test('gets the same receipt when it was sealed anew', async () => {
    const reply = await forger.post(await forger.seal(kept.signed));
    expect(reply.body.equals((await receiptOf(kept.message.messageId)) ?? Buffer.alloc(0))).toBe(
      true,
    );
  });

  test('is applied once when it comes several times at once', async () => {
    const message = bindToNewCase(kept.message, 'DOOR-0002');
    const sealed = await forger.seal(await forger.sign(message));
    const replies = await Promise.all([1, 2, 3, 4].map(() => forger.post(sealed)));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const given = await receiptOf(message.messageId);
    for (const { body } of replies) expect(body.equals(given ?? Buffer.alloc(0))).toBe(true);
    const rows = await query(
      exchange.testbed,
      'police',
      'select m.message_id from messages m join cases c using (case_id) where case_id = $1',
      [message.caseId],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('a message with the id of another', () => {
  test('but other bytes is refused, and the first stands', async () => {
    const later = { ...kept.message, sentAt: instantOf(Date.now()) };
    await expectRefused(await forger.seal(await forger.sign(later)), 'message.replay-altered');
  });

  test('signed anew over the same payload is refused too', async () => {
    await expectRefused(
      await forger.seal(await forger.sign(kept.message)),
      'message.replay-altered',
    );
  });

  test('and its number in the sequence, under a new id, is refused', async () => {
    const again = { ...kept.message, messageId: MessageId.parse(randomUUID()) };
    await expectRefused(await forger.seal(await forger.sign(again)), 'message.sequence');
  });
});

interface Jws {
  readonly payload: string;
  readonly signatures: readonly { readonly protected: string; readonly signature: string }[];
}

/** A fresh message, signed, its signatures then arranged in another way. */
async function sealedWith(arrange: (jws: Jws) => Jws): Promise<Uint8Array> {
  const signed = await forger.sign(bindToNewCase(kept.message, 'DOOR-0003'));
  const jws: Jws = JSON.parse(Buffer.from(signed.signed).toString('utf8'));
  return forger.seal({ ...signed, signed: Buffer.from(JSON.stringify(arrange(jws))) });
}

function broken(jws: Jws, at: number): Jws {
  const signatures = jws.signatures.map((one, index) => {
    const first = one.signature.startsWith('A') ? 'B' : 'A';
    return index === at ? { ...one, signature: first + one.signature.slice(1) } : one;
  });
  return { ...jws, signatures };
}

describe('a message whose signatures are not the sender’s two', () => {
  test.each([
    ['without Ed25519', 'envelope.signature-missing', (jws: Jws) => without(jws, 0)],
    ['without ML-DSA-65', 'envelope.signature-missing', (jws: Jws) => without(jws, 1)],
    ['with Ed25519 broken', 'envelope.signature-broken', (jws: Jws) => broken(jws, 0)],
    ['with ML-DSA-65 broken', 'envelope.signature-broken', (jws: Jws) => broken(jws, 1)],
    ['with Ed25519 doubled', 'envelope.signature-doubled', (jws: Jws) => doubled(jws, 0)],
    ['with ML-DSA-65 doubled', 'envelope.signature-doubled', (jws: Jws) => doubled(jws, 1)],
  ])('%s is refused at the door', async (_, code, arrange) => {
    await expectRefused(await sealedWith(arrange), code);
  });

  test('but those of the receiver itself is refused at the door', async () => {
    const { own } = await nodeKeysOf(exchange.testbed.home, 'police');
    const message = bindToNewCase(kept.message, 'DOOR-0003');
    const signed = await signMessage(message, own, randomBytes);
    await expectRefused(await forger.seal(signed), 'envelope.unknown-key');
  });
});

function without({ payload, signatures }: Jws, at: number): Jws {
  return { payload, signatures: signatures.toSpliced(at, 1) };
}

function doubled({ payload, signatures }: Jws, at: number): Jws {
  const one = signatures.slice(at, at + 1);
  return { payload, signatures: [...one, ...one] };
}

describe('a message that is not for this authority from its peer', () => {
  const other = AuthorityId.parse('kriminalvarden');

  test.each([
    ['for another recipient', 'message.wrong-recipient', { recipient: other }],
    ['from another sender', 'message.wrong-sender', { sender: other }],
    ['of another sequence', 'message.schema', { sequence: { name: 'case', number: 1 } }],
  ])('but signed %s is refused at the door', async (_, code, change) => {
    const message: CaseMessage = { ...bindToNewCase(kept.message, 'DOOR-0004'), ...change };
    await expectRefused(await forger.seal(await forger.sign(message)), code);
  });

  test('but sealed to another key is refused at the door', async () => {
    const { public: elsewhere } = await nodeKeysOf(exchange.testbed.home, 'migration');
    await expectRefused(await forger.seal(kept.signed, elsewhere), 'envelope.not-for-us');
  });
});

test('a byte flipped anywhere in the sealed bytes is refused with a code, on the record', async () => {
  const { sealed } = kept;
  const samples = 40;
  const codes = new Set<string>();
  for (let n = 0; n < samples; n += 1) {
    // Denser in the head, where each field has its own check.
    const at = n < samples / 2 ? n * 8 : Math.floor((n / samples) * sealed.length);
    const altered = Buffer.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ (1 << (n % 8));
    codes.add(await expectRefused(altered, /^envelope\./));
  }
  await expectRefused(sealed.subarray(0, -1), 'envelope.decrypt');
  expect([...codes]).toEqual(
    expect.arrayContaining(['envelope.malformed', 'envelope.suite', 'envelope.decrypt']),
  );
});

describe('a message in form that cannot be applied', () => {
  async function verdict(message: CaseMessage): Promise<Receipt> {
    const reply = await forger.post(await forger.seal(await forger.sign(message)));
    const { public: police } = await nodeKeysOf(exchange.testbed.home, 'police');
    return verifyReceipt(reply.body, police);
  }

  test('gets a signed receipt that says so, and the case stays as it was', async () => {
    const again = bindToNewCase(kept.message, 'DOOR-0001');
    const { personId } = kept.message;
    const code = 'case.second-for-person';
    expect(await verdict(again)).toMatchObject({ result: 'rejected', code });
    const person = { ...bindToNewCase(kept.message, 'DOOR-0005'), personId };
    expect(await verdict(person)).toMatchObject({ result: 'rejected', code });
    const sql = 'select number from cases where person_id = $1 or case_id = any($2)';
    const values = [personId, [again.caseId, person.caseId]];
    expect(await query(exchange.testbed, 'police', sql, values)).toEqual([{ number: 'DOOR-0001' }]);
  });
});

describe('one who connects to the side for the peer', () => {
  const text = (name: string): string =>
    readFileSync(join(exchange.testbed.home, 'tls', name), 'utf8');
  // TLS 1.3 tells the client after its own handshake: by an alert, or by the end of the connection.
  const cut = /certificate required|alert|ECONNRESET|hang up/;
  const post = (shown: Forger['shown']) =>
    postToPeer(`${forger.url}/peer/messages`, shown, kept.sealed);

  test('without a certificate is refused before a word is said', async () => {
    await expect(post({ ca: forger.shown.ca })).rejects.toThrow(cut);
  });

  test('with a certificate of another CA is refused before a word is said', async () => {
    const stranger = await makeDevelopmentCa(Date.now());
    const { certificate: cert, key } = await stranger.issue('migrationsverket');
    await expect(post({ ca: forger.shown.ca, cert, key })).rejects.toThrow(cut);
  });

  test('with an older TLS is refused before a word is said', async () => {
    await expect(post({ ...forger.shown, maxVersion: 'TLSv1.2' })).rejects.toThrow(/version/);
  });

  test('with the same CA’s certificate for another name is refused, as a stranger', async () => {
    const held = await holdings();
    const [cert, key] = [text('polismyndigheten.pem'), text('polismyndigheten.key')];
    const reply = await post({ ...forger.shown, cert, key });
    expect(reply).toMatchObject({ status: 403, code: 'envelope.unknown-sender' });
    expect(await holdings()).toEqual(held);
    const lines = await untilLine(
      exchange.oversight.police,
      'the refusal',
      ({ event, actor }) => event === 'message.rejected' && actor === 'stranger',
    );
    expect(lines.findLast(({ event }) => event === 'message.rejected')).toMatchObject({
      actor: 'stranger',
      content: { code: 'envelope.unknown-sender' },
    });
  });
});

test('a proof for a receipt that the sender does not hold leaves no line, however often it comes', async () => {
  const { testbed } = exchange;
  const proved = `select convert_from(o.content, 'utf8')::json ->> 'messages' as messages
    from ledger_entries e join ledger_openings o using (entry_id)
    where convert_from(e.leaf, 'utf8')::json ->> 'event' = 'message.proved'`;
  // The police gave receipts for what was forged here, which the sender's node knows nothing of.
  const given = await query(testbed, 'police', `select 1 from receipts where side = 'given'`);
  expect(given.length).toBeGreaterThan(1);
  const own = JSON.stringify([kept.message.messageId]);
  expect(await query(testbed, 'migration', proved)).toEqual([{ messages: own }]);
});
