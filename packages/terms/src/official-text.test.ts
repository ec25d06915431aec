// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { officialTextOf } from './official-text.ts';
import { actNames, Provision } from './provision.ts';

test.each([
  ['2009:400', 'https://rkrattsbaser.gov.se/sfst?bet=2009:400'],
  ['1998:620', 'https://rkrattsbaser.gov.se/sfst?bet=1998:620'],
  ['2018/1860', 'https://eur-lex.europa.eu/eli/reg/2018/1860/oj'],
  ['2016/679', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
])('%s is published at %s', (act, address) => {
  expect(officialTextOf(act)).toBe(address);
});

test('every act that officers cite by name has an address that no character of it breaks', () => {
  for (const act of Object.keys(actNames)) {
    const { act: parsed } = Provision.parse({ act, section: '1' });
    expect(URL.canParse(officialTextOf(parsed))).toBe(true);
    expect(new URL(officialTextOf(parsed)).protocol).toBe('https:');
  }
});
