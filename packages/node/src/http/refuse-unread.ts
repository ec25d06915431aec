// SPDX-License-Identifier: EUPL-1.2
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { SamsynError } from '@samsyn/terms';
import { problemText, statusOf } from './problem-response.ts';

function refusalOf(code: unknown): SamsynError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new SamsynError('input.headers', 'the headers are too large', 'headers');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new SamsynError('input.too-slow', 'the request did not come in time', 'request');
    default:
      return new SamsynError('input.not-http', 'not a request in HTTP/1.1', 'request');
  }
}

/** Whether it is HTTP that could not be read; before TLS has come about there is nobody to answer. */
function isOfHttp(code: string | undefined): boolean {
  return code !== undefined && /^(HPE|ERR_HTTP)_/.test(code);
}

/**
 * Answers what HTTP could not read with a coded problem, and ends the connection: what follows on
 * it cannot be told from the rest of the same request. Says nothing to one who has left or who
 * never came as far as HTTP.
 */
export function refuseUnread(fault: Error & { readonly code?: string }, socket: Duplex): void {
  if (!socket.writable || !isOfHttp(fault.code)) {
    socket.destroy();
    return;
  }
  const refusal = refusalOf(fault.code);
  const [status, body] = [statusOf(refusal.code), problemText(refusal)];
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/problem+json',
      'cache-control: no-store',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
}
