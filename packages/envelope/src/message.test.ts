// SPDX-License-Identifier: EUPL-1.2
import { inspect } from 'node:util';
import { CaseMessage } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import { encodeMessage } from './encode-message.ts';
import { digestOfPart } from './message-part.ts';
import type { MessagePart } from './message-part.ts';
import { parseInPart } from './parse-in-part.ts';
import { parseMessage } from './parse-message.ts';
import { sampleMessage, sampleParts, samplePayload, sampleSalts } from './sample-message.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What is signed of the sample message, to be signed with a fault in it. */
const form: Record<string, unknown> = JSON.parse(textOf(samplePayload));

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'read',
    (error: unknown) => error,
  );
}

const item = {
  item: 'removal-decision',
  mode: 'push',
  outcome: 'must',
  provisions: [{ act: '2016:27', section: '20' }],
  rule: 'udl-20',
  entries: [
    {
      entryId: sampleMessage.messageId,
      item: 'removal-decision',
      value: { 'Hemligt namn': 'x' },
      source: { kind: 'decision', reference: 'beslut 1' },
      asOf: '2026-12-01',
      heldBy: 'north-authority',
    },
  ],
};

describe('a message', () => {
  test('reads back as it was written', async () => {
    expect(await parseMessage(samplePayload, sampleParts)).toEqual(sampleMessage);
  });

  test('with a fault is refused with the path of the fault, not with its value', async () => {
    const { body, ...rest } = form;
    const faults = [
      [{ ...form, extra: 'hemligt' }, ''],
      [{ ...form, caseId: 'hemligt' }, 'caseId'],
      [{ ...form, lawDate: '2026-02-30' }, 'lawDate'],
      [rest, 'body'],
      [{ ...form, sequence: { name: 'x', number: 0 } }, 'sequence.number'],
      [{ ...form, body: { ...Object(body), 'hemligt ord': 1 } }, 'body'],
      [{ ...form, body: { ...Object(body), kind: 'answer' } }, 'body.outstanding'],
    ] as const;
    for (const [fault, path] of faults)
      expect(await errorOf(parseMessage(encode(fault), sampleParts))).toMatchObject({
        code: 'message.schema',
        path,
        message: expect.not.stringContaining('hemligt'),
      });
  });

  test('that asks for nothing is refused', async () => {
    const asked = { ...Object(form['body']), requested: [] };
    const found = await errorOf(parseMessage(encode({ ...form, body: asked }), []));
    expect(found).toMatchObject({ code: 'message.schema', path: 'body.requested' });
  });

  test('for another suite says so', async () => {
    const found = await errorOf(parseMessage(encode({ ...form, suite: 'samsyn-0' }), sampleParts));
    expect(found).toMatchObject({ code: 'envelope.suite', path: 'suite' });
  });

  test('says nothing of what a member without a known name is called', async () => {
    const part: MessagePart = { salt: new Uint8Array(32), content: encode(item) };
    const items = [{ item: item.item, digest: await digestOfPart(part) }];
    const faulty = encode({ ...form, body: { ...Object(form['body']), items } });
    const found = await errorOf(parseMessage(faulty, [part, ...sampleParts]));
    const path = 'body.items.0.entries.0.value.?';
    expect(found).toMatchObject({ code: 'message.schema', path });
    expect(inspect(found)).not.toContain('Hemligt');
  });

  test('that is cut off does not quote itself in its error', async () => {
    const bytes = new TextEncoder().encode('{"namn":"Hemligt namn');
    expect(inspect(await errorOf(parseMessage(bytes, [])))).not.toContain('Hemligt');
  });

  test('that is not JSON, or not UTF-8, is refused', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0xff, 0xfe), encode('x').slice(1)])
      expect(await errorOf(parseMessage(bytes, []))).toMatchObject({ code: 'message.schema' });
  });
});

describe('what is signed of a message', () => {
  test('names each item and says nothing of it', () => {
    const needs = ['verkställa', 'resans väg'];
    for (const need of needs) expect(textOf(samplePayload)).not.toContain(need);
    expect(textOf(samplePayload)).toContain('"item":"removal-decision","digest":"');
    expect(sampleParts.map(({ content }) => textOf(content)).join('')).toContain(needs[0]);
  });

  test('is another each time, for the salts are', async () => {
    const salts = sampleSalts();
    const [one, other] = [
      await encodeMessage(sampleMessage, salts),
      await encodeMessage(sampleMessage, salts),
    ];
    expect(textOf(one.payload)).not.toBe(textOf(other.payload));
    expect(await parseMessage(other.payload, other.parts)).toEqual(sampleMessage);
  });

  test('holds the items of every kind of message', async () => {
    const [entry] = item.entries;
    const items = [{ ...item, entries: [{ ...entry, value: { number: 'x' } }] }];
    const { item: asked } = item;
    const requestId = sampleMessage.messageId;
    const bodies = [
      { kind: 'handover', items, proposedRequest: [{ item: asked }] },
      {
        kind: 'request',
        requestId,
        items,
        requested: [{ item: asked, need: 'x'.repeat(40), asked: 'individual' }],
      },
      {
        kind: 'answer',
        requestId,
        items,
        outstanding: [{ item: 'entry-ban', status: 'withheld' }],
      },
      { kind: 'notice', items },
      { kind: 'stop', items },
      { kind: 'return', items },
    ];
    for (const body of bodies) {
      const message = CaseMessage.parse({ ...sampleMessage, body });
      const { payload, parts } = await encodeMessage(message, sampleSalts());
      expect(textOf(payload)).not.toMatch(/beslut 1|withheld|xxxx/);
      expect(await parseMessage(payload, parts)).toEqual(message);
    }
  });
});

test('a message of which a part is withheld shows the others, and what was signed of it', async () => {
  const [, second] = sampleParts;
  const { form: signed, places } = await parseInPart(samplePayload, [undefined, second]);
  expect(signed.messageId).toBe(sampleMessage.messageId);
  expect(places.map(({ list, item: id, said }) => [list, id, said?.item])).toEqual([
    ['requested', 'removal-decision', undefined],
    ['requested', 'entry-ban', 'entry-ban'],
  ]);
});
