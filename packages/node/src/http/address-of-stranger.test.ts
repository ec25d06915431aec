// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { addressOfStranger } from './address-of-stranger.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  [undefined, 'unknown'],
])('%s is counted as %s', (remote, counted) => {
  expect(addressOfStranger(remote)).toBe(counted);
});
