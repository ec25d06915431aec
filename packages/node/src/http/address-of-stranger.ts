// SPDX-License-Identifier: EUPL-1.2
import { isIPv6 } from 'node:net';

const groupsOfOneNetwork = 4;

/**
 * Whom requests from an address are counted for: of IPv6 the network of 64 bits, since one machine
 * has all of it at its disposal; else the address. What a proxy claims about others is not heard.
 */
export function addressOfStranger(remote: string | undefined): string {
  const address = (remote ?? 'unknown').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? [] : Array<string>(8 - first.length - last.length).fill('0');
  return [...first, ...zeros, ...last].slice(0, groupsOfOneNetwork).join(':');
}
