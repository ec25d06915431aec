// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { NatsFrames } from './nats-frames.ts';

const stream = Buffer.from(
  'INFO {"a":1}\r\nMSG case.x 1 5\r\nab\r\nc\r\nPING\r\nMSG case.y 2 reply.to 0\r\n\r\n',
);

test('messages and lines are the same however the bytes are cut', () => {
  for (const size of [1, 3, stream.length]) {
    const frames = new NatsFrames();
    const found = [];
    for (let at = 0; at < stream.length; at += size)
      for (const frame of frames.take(stream.subarray(at, at + size)))
        found.push(
          frame.kind === 'line'
            ? frame.line
            : { ...frame.message, payload: frame.message.payload.toString() },
        );
    expect(found).toEqual([
      'INFO {"a":1}',
      { subject: 'case.x', reply: '', payload: 'ab\r\nc' },
      'PING',
      { subject: 'case.y', reply: 'reply.to', payload: '' },
    ]);
  }
});
