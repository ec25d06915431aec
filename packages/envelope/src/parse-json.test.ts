// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

const read = (text: string): unknown => parseJson(Buffer.from(text), 'payload');

test('JSON in its one form is read, whatever the order of its members', () => {
  expect(read('{"b":1,"a":["å",-0.5,true,null]}')).toEqual({ b: 1, a: ['å', -0.5, true, null] });
});

test.each([
  ['a member twice', '{"sender":"a","sender":"b"}'],
  ['a space', '{"a": 1}'],
  ['something after it', '{"a":1}\n'],
  ['a number in another spelling', '{"a":1.0}'],
  ['a number that nothing holds', '{"a":1e999}'],
  ['a character in another spelling', '{"a":"\\u0041"}'],
  ['nesting without end', '['.repeat(200_000) + ']'.repeat(200_000)],
  ['no value', ''],
])('with %s it is refused', (_, text) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'message.schema', path: 'payload' }),
  );
});
