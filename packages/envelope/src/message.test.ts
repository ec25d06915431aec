// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { encodeMessage } from './encode-message.ts';
import { parseMessage } from './parse-message.ts';
import { sampleMessage } from './sample-message.ts';

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

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

  test('that is not JSON, or not UTF-8, is refused', () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0xff, 0xfe), encode('x').slice(1)])
      expect(() => parseMessage(bytes)).toThrow(
        expect.objectContaining({ code: 'message.schema' }),
      );
  });
});
