// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, limits } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictJson } from './read-strict-json.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

function refusal(input: Uint8Array): { code: string; path: string | undefined; reason: string } {
  try {
    readStrictJson(input);
  } catch (error) {
    if (isSamsynError(error)) return { code: error.code, path: error.path, reason: error.message };
    throw error;
  }
  throw new Error('was not refused');
}

describe('reading JSON that comes from outside', () => {
  it('reads what JSON.stringify writes, and reads the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        const plain = !/"(__proto__|constructor|prototype)":|\\u0000|\\ud[89a-f]/i.test(text);
        fc.pre(plain);
        expect(readStrictJson(bytes(text))).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  it('never throws anything but a coded refusal, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        try {
          readStrictJson(input);
        } catch (error) {
          expect(isSamsynError(error)).toBe(true);
        }
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[[\]{}:,"\\ truefalsn0-9eE.+-]{0,30}$/), (text) => {
        let readable = true;
        try {
          JSON.parse(text);
        } catch {
          readable = false;
        }
        fc.pre(!readable);
        expect(refusal(bytes(text)).code).toBe('input.not-json');
      }),
    );
  });

  it.each([
    ['{"a":1,}', 'line 1, column 8'],
    ['{\n  "a": tru\n}', 'line 2, column 8'],
    ['[1,\n2,\n\n3 4]', 'line 4, column 3'],
    ['{} {}', 'line 1, column 4'],
    ['', 'line 1, column 1'],
    ['{"a" 1}', 'line 1, column 6'],
    ['["open', 'line 1, column 2'],
    ['["a\nb"]', 'line 1, column 4'],
    ['["\\x"]', 'line 1, column 2'],
    ['[1e999]', 'line 1, column 2'],
    ['[01]', 'line 1, column 3'],
  ])('says where %j stops being JSON', (text, path) => {
    expect(refusal(bytes(text))).toMatchObject({ code: 'input.not-json', path });
  });

  it('names the line that is not UTF-8', () => {
    const input = Buffer.concat([bytes('{\n"a":\n"'), Buffer.from([0xc3, 0x28]), bytes('"}')]);
    expect(refusal(input)).toMatchObject({ code: 'input.not-json', path: 'line 3' });
  });

  it.each([
    ['a key twice', '{"a":1,"a":2}'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['the key __proto__', '{"__proto__":{"admin":true}}'],
    ['the key constructor', '{"constructor":{"prototype":{}}}'],
    ['U+0000 in a string', '["\\u0000"]'],
    ['half a surrogate pair', '["\\ud800"]'],
  ])('refuses %s', (_name, text) => {
    expect(refusal(bytes(text)).code).toBe('input.not-json');
  });

  it('refuses nesting deeper than the limit without overflowing', () => {
    const deep = (levels: number) => bytes('['.repeat(levels) + ']'.repeat(levels));
    expect(readStrictJson(deep(limits.jsonDepthMax))).toBeInstanceOf(Array);
    expect(refusal(deep(limits.jsonDepthMax + 2)).code).toBe('input.not-json');
    expect(refusal(bytes('{"a":'.repeat(1_000_000))).code).toBe('input.not-json');
  });

  it('repeats nothing of what it read', () => {
    for (const text of ['{"Hemlig Person":1,"Hemlig Person":2}', '["Hemlig Person" x]', 'Hemlig'])
      expect(JSON.stringify(refusal(bytes(text)))).not.toMatch(/Hemlig/);
  });
});
