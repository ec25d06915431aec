// SPDX-License-Identifier: EUPL-1.2
import type { SeededRandom } from '../population/seeded-random.ts';

/** A text that is no value that anyone asked for, and its name. */
export type HostileText = readonly [name: string, text: string | Uint8Array];

function bombs(draw: SeededRandom): readonly HostileText[] {
  const deep = draw.between(2_000, 20_000);
  const wide = draw.between(2_000, 9_000);
  return [
    ['nested arrays', '['.repeat(deep)],
    ['nested and closed arrays', '['.repeat(deep) + ']'.repeat(deep)],
    ['nested objects', '{"a":'.repeat(Math.floor(deep / 3))],
    ['a wide array', `[${'0,'.repeat(wide)}0]`],
    ['a wide object', `{${Array.from({ length: 2_000 }, (_, n) => `"k${n}":0`).join(',')}}`],
    ['a long string', `{"name":"${'å'.repeat(wide)}"}`],
    ['a long number', `{"name":${'9'.repeat(wide)}}`],
    ['a number above all', '{"name":1e999}'],
    ['a long fraction', `{"name":0.${'0'.repeat(wide)}1}`],
    ['escapes alone', `"${'\\u0041'.repeat(wide)}"`],
    ['blanks alone', ' '.repeat(wide)],
  ];
}

const keys: readonly HostileText[] = [
  ['a prototype', '{"__proto__":{"admin":true},"name":"a"}'],
  ['a constructor', '{"constructor":{"prototype":{"admin":true}}}'],
  ['a prototype, escaped', '{"\\u005f_proto__":{"admin":true}}'],
  ['a key twice', '{"name":"a","name":"b"}'],
  ['a key with a getter’s name', '{"toString":1,"valueOf":2,"then":3}'],
  ['an unknown key', '{"name":"a","$where":"1"}'],
];

const texts: readonly HostileText[] = [
  ['nothing', ''],
  ['a word', 'undefined'],
  ['not a number', '{"name":NaN}'],
  ['a comment', '{"name":"a"/**/}'],
  ['a comma too many', '{"name":"a",}'],
  ['half a value', '{"name":"a'],
  ['two values', '{"name":"a"}{"name":"b"}'],
  ['a byte order mark', '\uFEFF{"name":"a"}'],
  ['a zero', '{"name":"a\\u0000b"}'],
  ['half a surrogate pair', '{"name":"\\ud800"}'],
  ['a control character', '{"name":"a\u0007"}'],
  ['text from right to left', '{"name":["\u202eabc"]}'],
  ['UTF-16', Buffer.from('{"name":"a"}', 'utf16le')],
  ['no UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
  ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
];

/** JSON of the kinds that have broken readers before, drawn anew for each round. */
export function hostileTexts(draw: SeededRandom): readonly HostileText[] {
  return [...bombs(draw), ...keys, ...texts];
}
