// SPDX-License-Identifier: EUPL-1.2
import type { DocumentRef } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { MediaTypeSniffer } from './sniff-media-type.ts';

type Case = readonly [DocumentRef['mediaType'], readonly Uint8Array[], boolean];

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const [first = 0, second = 0] = text('å');

test.each<Case>([
  ['application/pdf', [text('%PDF-1.7\n')], true],
  ['application/pdf', [text('MZ'), text('%PDF-1.7')], false],
  ['application/pdf', [text('%PDF')], false],
  ['image/png', [png], true],
  ['image/png', [jpeg], false],
  ['image/jpeg', [jpeg], true],
  ['image/jpeg', [png], false],
  ['text/plain', [text('Beslut om utvisning')], true],
  ['text/plain', [Uint8Array.of(first), Uint8Array.of(second)], true],
  ['text/plain', [Uint8Array.of(first)], false],
  ['text/plain', [text('a'), Uint8Array.of(0)], false],
  ['text/plain', [text('a'), Uint8Array.of(0xff)], false],
  ['text/plain', [], false],
])('%s: %o is %s', (mediaType, chunks, fits) => {
  const sniffer = new MediaTypeSniffer(mediaType);
  for (const chunk of chunks) sniffer.add(chunk);
  expect(sniffer.fits()).toBe(fits);
});
