// SPDX-License-Identifier: EUPL-1.2
import type { Door } from './door.ts';

/** The head of a request as it should be, by one who is known at the door. */
export function requestHead(door: Door, line: string, headers: readonly string[] = []): string {
  const own = ['Host: localhost', 'Connection: close', ...door.known, ...headers];
  return [`${line} HTTP/1.1`, ...own, '', ''].join('\r\n');
}

/** A whole request with a body of a declared length. */
export function postOf(
  door: Door,
  path: string,
  body: string | Uint8Array,
  headers: readonly string[] = ['Content-Type: application/json'],
): readonly (string | Uint8Array)[] {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return [requestHead(door, `POST ${path}`, [...headers, length]), body];
}
