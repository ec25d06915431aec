// SPDX-License-Identifier: EUPL-1.2
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { encodeMessage } from './encode-message.ts';
import { parseMessage } from './parse-message.ts';
import { sampleMessage } from './sample-message.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('a message', () => {
  test('reads back as it was written', () => {
    expect(parseMessage(encodeMessage(sampleMessage))).toEqual(sampleMessage);
  });

  test('with a fault is refused with the path of the fault, not with its value', () => {
    const { body, ...rest } = sampleMessage;
    const faults = [
      [{ ...sampleMessage, extra: 'hemligt' }, ''],
      [{ ...sampleMessage, caseId: 'hemligt' }, 'caseId'],
      [{ ...sampleMessage, lawDate: '2026-02-30' }, 'lawDate'],
      [rest, 'body'],
      [{ ...sampleMessage, sequence: { name: 'x', number: 0 } }, 'sequence.number'],
      [{ ...sampleMessage, body: { ...body, requested: [] } }, 'body.requested'],
    ] as const;
    for (const [fault, path] of faults)
      expect(() => parseMessage(encode(fault))).toThrow(
        expect.objectContaining({
          code: 'message.schema',
          path,
          message: expect.not.stringContaining('hemligt'),
        }),
      );
  });

  test('for another suite says so', () => {
    expect(() => parseMessage(encode({ ...sampleMessage, suite: 'samsyn-0' }))).toThrow(
      expect.objectContaining({ code: 'envelope.suite', path: 'suite' }),
    );
  });

  test('says nothing of what a member without a known name is called', () => {
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
    const faulty = { ...sampleMessage, body: { ...sampleMessage.body, items: [item] } };
    const found = errorOf(() => parseMessage(encode(faulty)));
    const path = 'body.items.0.entries.0.value.?';
    expect(found).toMatchObject({ code: 'message.schema', path });
    expect(inspect(found)).not.toContain('Hemligt');
  });

  test('that is cut off does not quote itself in its error', () => {
    const bytes = new TextEncoder().encode('{"namn":"Hemligt namn');
    expect(inspect(errorOf(() => parseMessage(bytes)))).not.toContain('Hemligt');
  });

  test('that is not JSON, or not UTF-8, is refused', () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0xff, 0xfe), encode('x').slice(1)])
      expect(() => parseMessage(bytes)).toThrow(
        expect.objectContaining({ code: 'message.schema' }),
      );
  });
});
